// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What an apply of the demo stack made and no handle says: names and ids of a managed substrate, never a secret (05, section 5.7).
 */
export interface DemoManifestV1 {
/**
 * Schema tag.
 */
schema: "fp.demo_manifest.v1"
/**
 * Substrate that the stack is of; an embedded one describes itself.
 */
substrate: ("emulated" | "dev_min")
/**
 * The one account that holds it.
 */
account_id: string
/**
 * Identity of this life of the stack; part of the key.
 */
demo_run_id: string
/**
 * Run that its tasks work for.
 */
platform_run_id: string
/**
 * When its state was read, after the apply.
 */
written_at_utc: string
/**
 * Digest of what Terraform read.
 */
synthesised_sha256: string
/**
 * The one image of its tasks.
 */
image_digest: string
/**
 * Day after which it has to be gone.
 */
expires_at: string
/**
 * Where its tasks run.
 */
cluster: {
/**
 * Name.
 */
name: string
/**
 * ARN.
 */
arn: string
}
/**
 * Where its tasks meet.
 */
network: {
/**
 * VPC.
 */
vpc_id: string
/**
 * Subnets that tasks start in.
 * 
 * @minItems 2
 * 
 * Items: Subnet.
 */
subnet_ids_public: string[]
/**
 * Security group of tasks.
 */
security_group_id_app: string
/**
 * Security group of the database.
 */
security_group_id_db: string
/**
 * Private zone in which tasks find each other.
 */
discovery_namespace: string
}
/**
 * Its PostgreSQL.
 */
database: {
/**
 * Name of the instance.
 */
instance_id: string
/**
 * Host and port.
 */
endpoint: string
/**
 * Identity that no other instance has: part of the epoch.
 */
resource_id: string
}
/**
 * Services by name, sorted.
 * 
 * @minItems 1
 * 
 * Items: One service.
 */
services: {
/**
 * Name.
 */
service: string
/**
 * ARN of the revision that it was made with.
 */
task_definition: string
}[]
/**
 * Families by name, sorted, those of services among them.
 * 
 * @minItems 1
 * 
 * Items: One family.
 */
task_definitions: {
/**
 * Name.
 */
family: string
/**
 * ARN with its revision.
 */
arn: string
}[]
/**
 * Paths of the parameters that the stack owns, sorted; never a value.
 * 
 * @minItems 1
 * 
 * Items: Path.
 */
parameter_paths: string[]
}

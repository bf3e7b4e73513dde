// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Where a phase action finds its substrate: locators only, never a secret value.
 */
export interface SubstrateConfigV1 {
/**
 * Schema tag.
 */
schema: "fp.substrate_config.v1"
/**
 * Substrate that facts are read from.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * dir:<absolute path>, or s3:.
 */
object_store_url: string
/**
 * Bucket names by use.
 */
buckets: {
/**
 * Sealed input and stream views.
 */
oracle: string
/**
 * Event archive.
 */
archive: string
/**
 * Quarantined payloads.
 */
quarantine: string
/**
 * Evidence.
 */
evidence: string
/**
 * Where the seed copies from.
 */
source: string
}
/**
 * file:<absolute path>, or ssm:.
 */
parameters_url: string
/**
 * unix:<absolute path>, or ecs:<region>/<cluster>?subnets=<id>,...&security-groups=<id>,....
 */
compute_url: string
/**
 * Where a build keeps images that nobody has pushed: dir:<absolute path>.
 */
image_builds_url: string
/**
 * dir:<absolute path>, or ecr:.
 */
image_registry_url: string
/**
 * file:<absolute path> of the operator's recorded answers, or github:.
 */
approvals_url: string
/**
 * file:<absolute path> of the running stack's description, or terraform:.
 */
stack_url: string
}

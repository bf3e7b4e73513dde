// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Where a phase action finds its substrate: locators only, never a secret value. A managed substrate names its region, account, cluster and repository, and nothing of a machine stands in for them (00, section 2).
 */
export type SubstrateConfigV1 = ({
/**
 * Schema tag.
 */
schema: "fp.substrate_config.v1"
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
 * Where a build keeps images that nobody has pushed, on the machine that builds: dir:<absolute path>.
 */
image_builds_url: string
} & ({
/**
 * Substrate that facts are read from.
 */
substrate: "embedded"
/**
 * dir:<absolute path>.
 */
object_store_url: string
/**
 * file:<absolute path>.
 */
parameters_url: string
/**
 * unix:<absolute path>.
 */
compute_url: string
/**
 * dir:<absolute path>.
 */
image_registry_url: string
/**
 * file:<absolute path> of the operator's recorded answers, or github:.
 */
approvals_url: string
/**
 * file:<absolute path> of the running stack's description.
 */
stack_url: string
} | {
/**
 * Substrate that facts are read from.
 */
substrate: "emulated"
/**
 * The one account that holds it.
 */
account_id: string
/**
 * s3:<region>.
 */
object_store_url: string
/**
 * ssm:<region>.
 */
parameters_url: string
/**
 * ecs:<region>/<cluster>, and ?subnets=<id>,...&security-groups=<id>,... once jobs can be started.
 */
compute_url: string
/**
 * dir:<absolute path> of the images that the emulated compute starts, or ecr:<repository URI>.
 */
image_registry_url: string
/**
 * file:<absolute path> of the operator's recorded answers, or github:.
 */
approvals_url: string
/**
 * manifest:<key> of the manifest that the demo stack publishes in the evidence bucket.
 */
stack_url: string
/**
 * Where the synthesised stacks lie on the machine that applies, one folder each: dir:<absolute path>.
 */
stacks_url: string
/**
 * catalog:<key> of the catalogue that the apply of the bus publishes in the evidence bucket; absent before it is there.
 */
bus_url?: string
} | {
/**
 * Substrate that facts are read from.
 */
substrate: "dev_min"
/**
 * The one account that holds it.
 */
account_id: string
/**
 * s3:<region>.
 */
object_store_url: string
/**
 * ssm:<region>.
 */
parameters_url: string
/**
 * ecs:<region>/<cluster>, and ?subnets=<id>,...&security-groups=<id>,... once jobs can be started.
 */
compute_url: string
/**
 * ecr:<repository URI>.
 */
image_registry_url: string
/**
 * github:, whose REST interface tells who approved.
 */
approvals_url: string
/**
 * manifest:<key> of the manifest that the demo stack publishes in the evidence bucket.
 */
stack_url: string
/**
 * Where the synthesised stacks lie on the machine that applies, one folder each: dir:<absolute path>.
 */
stacks_url: string
/**
 * catalog:<key> of the catalogue that the apply of the bus publishes in the evidence bucket; absent before it is there.
 */
bus_url?: string
}))

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What the one platform image is and where it came from (01, M1.C).
 */
export interface PackagingProvenanceV1 {
/**
 * Schema of this document.
 */
schema: "fp.packaging_provenance.v1"
/**
 * No run exists yet.
 */
platform_run_id: "N/A"
/**
 * Phase.
 */
phase_id: "P(-1)"
/**
 * Where the facts come from.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Packaging execution.
 */
execution_id: string
/**
 * When it was written.
 */
written_at_utc: string
/**
 * Immutable tag: of a commit, or of sources that are no commit. Only the first is authoritative.
 */
image_tag: string
/**
 * Digest the registry reports.
 */
image_digest: string
/**
 * Commit that it was built from; absent when the sources were no commit.
 */
git_sha?: string
/**
 * Digest of everything that the image was made of, by path and content.
 */
source_sha256: string
/**
 * When the build ended.
 */
build_completed_at_utc: string
/**
 * Who built it.
 */
build_actor: string
/**
 * Repository of the image.
 */
ecr_repo_uri: string
/**
 * How it is referred to.
 */
image_reference_mode: "immutable_preferred"
/**
 * Path in the repository.
 */
dockerfile_path: string
/**
 * Build context in the repository.
 */
build_path: string
/**
 * Algorithm.
 */
oci_digest_algo: "sha256"
/**
 * The digest without its prefix.
 */
oci_digest_value: string
/**
 * Digest of the include manifest.
 */
include_manifest_sha256: string
ci: Ci
}
/**
 * Workflow run that wrote it.
 */
export interface Ci {
/**
 * Repository, owner/name.
 */
repository: string
/**
 * Workflow name or file.
 */
workflow: string
/**
 * Commit of the workflow file.
 */
workflow_sha: string
/**
 * Id of the workflow run.
 */
run_id: string
/**
 * Attempt of the workflow run.
 */
run_attempt: number
/**
 * Job that ran.
 */
job: string
/**
 * Who started the run.
 */
actor: string
}

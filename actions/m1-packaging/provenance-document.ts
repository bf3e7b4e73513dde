import { handle } from '@spine-green/evidence-schemas';
import type { PackagingProvenanceV1 } from '@spine-green/evidence-schemas/documents/packaging_provenance.v1';
import type { DecideContext } from '../lib/run/lane.ts';
import type { ImageName } from './image-name.ts';

export interface ProvenanceFacts {
  readonly name: ImageName;
  readonly digest: string;
  readonly sourceSha256: string;
  readonly buildCompletedAtUtc: string;
  readonly includeSha256: string;
  readonly repository: string;
}

type Moment = Pick<DecideContext, 'substrate' | 'executionId' | 'gatheredAtUtc' | 'ci'>;

/** What an image is and where it came from, from facts that were read. */
export const provenanceDocument = (
  { name, digest, sourceSha256, buildCompletedAtUtc, includeSha256, repository }: ProvenanceFacts,
  { substrate, executionId, gatheredAtUtc, ci }: Moment,
): PackagingProvenanceV1 => ({
  schema: 'fp.packaging_provenance.v1',
  platform_run_id: 'N/A',
  phase_id: 'P(-1)',
  substrate,
  execution_id: executionId,
  written_at_utc: gatheredAtUtc,
  image_tag: name.tag,
  image_digest: digest,
  ...(name.git_sha === null ? {} : { git_sha: name.git_sha }),
  source_sha256: sourceSha256,
  build_completed_at_utc: buildCompletedAtUtc,
  build_actor: ci.actor,
  ecr_repo_uri: repository,
  image_reference_mode: handle('IMAGE_REFERENCE_MODE'),
  dockerfile_path: handle('IMAGE_DOCKERFILE_PATH'),
  build_path: handle('IMAGE_BUILD_PATH'),
  oci_digest_algo: 'sha256',
  oci_digest_value: digest.replace(/^sha256:/, ''),
  include_manifest_sha256: includeSha256,
  ci,
});

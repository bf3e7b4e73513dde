import { digestOf, type Immutable } from '@spine-green/evidence-schemas';
import type { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import type { RunStartedV1 } from '@spine-green/evidence-schemas/documents/run_started.v1';

/** What makes two manifests one: everything but the moment of the first write. */
export const manifestIdentity = ({ written_at_utc: _, ...identity }: Immutable<RunManifestV1>): unknown => identity;

export const manifestDigest = (manifest: Immutable<RunManifestV1>): string => digestOf(manifestIdentity(manifest));

/** What makes two start markers one: the run, and the manifest that they name. */
export const markerIdentity = ({ platform_run_id, run_json_sha256 }: Immutable<RunStartedV1>): unknown => ({
  platform_run_id,
  run_json_sha256,
});

export const markerDigest = (marker: Immutable<RunStartedV1>): string => digestOf(markerIdentity(marker));

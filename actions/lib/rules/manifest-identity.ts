import { digestOf, type Immutable } from '@spine-green/evidence-schemas';
import type { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';

/** What makes two manifests one: everything but the moment of the first write. */
export const manifestIdentity = ({ written_at_utc: _, ...identity }: Immutable<RunManifestV1>): unknown => identity;

export const manifestDigest = (manifest: Immutable<RunManifestV1>): string => digestOf(manifestIdentity(manifest));

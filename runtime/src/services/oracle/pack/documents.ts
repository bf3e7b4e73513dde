import { sha256Hex } from '@spine-green/evidence-schemas';
import type { OraclePackManifestV1 } from '@spine-green/evidence-schemas/documents/oracle_pack_manifest.v1';
import type { OracleSealV1 } from '@spine-green/evidence-schemas/documents/oracle_seal.v1';
import type { WorldKey } from '../../../events/engine-run.ts';
import { gateMapDigest } from '../../../events/gate-map.ts';
import { catalogueDigest } from '../../../events/outputs.ts';

/** Identity of a pack: everything that decides what its rows mean (11, section 1.4). */
export const oraclePackId = (
  identity: Omit<OraclePackManifestV1, 'created_at_utc' | 'oracle_pack_id' | 'version'>,
): string =>
  sha256Hex(
    [
      identity.world_key.manifest_fingerprint,
      identity.world_key.parameter_hash,
      identity.world_key.scenario_id,
      identity.world_key.seed,
      identity.engine_release,
      identity.catalogue_digest,
      identity.gate_map_digest,
    ].join('|'),
  );

export function packManifest(world: WorldKey, engineRelease: string, createdAtUtc: string): OraclePackManifestV1 {
  const identity = {
    world_key: world,
    engine_release: engineRelease,
    catalogue_digest: catalogueDigest(),
    gate_map_digest: gateMapDigest(),
  };
  return { version: 'v0', oracle_pack_id: oraclePackId(identity), ...identity, created_at_utc: createdAtUtc };
}

/** Times are when it was written, not what was written. */
export const sameManifest = (a: OraclePackManifestV1, b: OraclePackManifestV1): boolean =>
  a.oracle_pack_id === b.oracle_pack_id && oraclePackId(a) === oraclePackId(b);

export const sameSeal = (a: OracleSealV1, b: OracleSealV1): boolean =>
  a.oracle_pack_id === b.oracle_pack_id &&
  a.seal_status === b.seal_status &&
  a.manifest_sha256 === b.manifest_sha256 &&
  a.content_index_digest === b.content_index_digest;

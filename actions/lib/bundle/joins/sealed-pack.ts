import { handle } from '@spine-green/evidence-schemas';
import { OraclePackManifestV1 } from '@spine-green/evidence-schemas/documents/oracle_pack_manifest.v1';
import { OracleSealV1 } from '@spine-green/evidence-schemas/documents/oracle_seal.v1';
import { gateMapDigest } from '@spine-green/runtime/events/gate-map';
import { catalogueDigest } from '@spine-green/runtime/events/outputs';
import { oracleRunRoot } from '../../phase-end/contract.ts';
import { differing } from '../data/compare.ts';
import type { BundleFailure } from '../failure.ts';
import { judging } from '../judging.ts';
import type { Stage } from './lanes.ts';

/**
 * A pack is made with the catalogue of outputs and the gate map of this program; it is described before it is sealed, by
 * one task.
 */
export function packFaults({ view, ledger }: Stage): readonly BundleFailure[] {
  const [bucket, root] = [handle('S3_ORACLE_BUCKET'), oracleRunRoot(ledger)];
  const object = view.newest(bucket, root + handle('ORACLE_PACK_MANIFEST_NAME'));
  const manifest = view.typed(object, OraclePackManifestV1);
  const seal = view.typed(view.newest(bucket, root + handle('ORACLE_SEAL_NAME')), OracleSealV1);
  if (object === undefined || manifest === undefined) return [];
  const { created_at_utc: created } = manifest;
  return judging(object, () =>
    differing({
      catalogue_digest: [manifest.catalogue_digest, catalogueDigest()],
      gate_map_digest: [manifest.gate_map_digest, gateMapDigest()],
      ...(seal === undefined ? {} : { 'its order before its seal': [created <= seal.sealed_at_utc, true] }),
    }),
  );
}

import { handle } from '@spine-green/evidence-schemas';
import { findS3Prefix, sourceOf } from '@spine-green/runtime/events/engine-run';
import { getOutput } from '@spine-green/runtime/events/outputs';
import { pinnedHandles } from '../../../ledger/derived.ts';
import { oracleRunRoot } from '../../../phase-end/contract.ts';
import type { Stage } from '../lanes.ts';

export const requiredOutputs = (): readonly string[] => handle('ORACLE_REQUIRED_OUTPUT_IDS');

/** Where each output of the pinned world lies; undefined where a run pinned no world. */
export function sourcesOf({ ledger }: Stage): readonly ReturnType<typeof sourceOf>[] | undefined {
  const { SR_MANIFEST_FINGERPRINT, SR_PARAMETER_HASH, ORACLE_SCENARIO_ID, SR_SEED } = Object.fromEntries(
    pinnedHandles(ledger),
  );
  const root = findS3Prefix(`s3://${handle('S3_ORACLE_BUCKET')}/${oracleRunRoot(ledger)}`);
  const pins = [SR_MANIFEST_FINGERPRINT, SR_PARAMETER_HASH, ORACLE_SCENARIO_ID, SR_SEED];
  if (root === undefined || pins.some((pin) => (pin ?? '') === '')) return undefined;
  const world = {
    manifest_fingerprint: SR_MANIFEST_FINGERPRINT ?? '',
    parameter_hash: SR_PARAMETER_HASH ?? '',
    scenario_id: ORACLE_SCENARIO_ID ?? '',
    seed: SR_SEED ?? '',
  };
  return requiredOutputs().map((id) => sourceOf(root, getOutput(id), world));
}

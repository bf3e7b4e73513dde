import { handle } from '@spine-green/evidence-schemas';
import type { WorldKey } from '@spine-green/runtime/events/engine-run';
import type { LaneContext } from '../../lib/run/lane.ts';

/** The sealed world that the run is pinned to. */
export const worldOf = ({ handleInputs }: Pick<LaneContext, 'handleInputs'>): WorldKey => ({
  manifest_fingerprint: handle('SR_MANIFEST_FINGERPRINT', handleInputs),
  parameter_hash: handle('SR_PARAMETER_HASH', handleInputs),
  scenario_id: handle('ORACLE_SCENARIO_ID', handleInputs),
  seed: handle('SR_SEED', handleInputs),
});

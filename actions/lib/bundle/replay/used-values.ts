import type { HandleInputs, Substrate } from '@spine-green/evidence-schemas';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import type { DecisionDefinition } from '../../definition/decision-types.ts';
import { buildDriverValue, closureSetValue, registryValue } from '../../definition/used-values.ts';
import type { imageHandover } from '../../handovers/m1.ts';
import { pinnedHandles } from '../../ledger/derived.ts';
import type { LedgerState } from '../../ledger/state.ts';
import { findSnapshotRef } from '../../run/sources.ts';
import type { BundleView } from '../view.ts';

/**
 * The value that a phase really used for a decision, as far as the bundle and the pinned registry show it: the registry's
 * own values, the closure set, the image that was proved and the driver that builds on this substrate. Undefined for what
 * only the checkout or the running stack knew (02, section 7.1).
 */
export function findUsedValue(decision: DecisionDefinition, state: LedgerState, view: BundleView): string | undefined {
  const { substrate } = view.manifest;
  switch (decision.compared_with) {
    case 'handles_registry':
      return valueOfRegistry(decision, state, substrate);
    case 'closure_set':
      return closureSetValue(substrate);
    case 'proved_image':
      return provedImage(state, view);
    case 'build_driver':
      return buildDriverValue(substrate);
    case 'entrypoint_matrix':
    case 'include_manifest':
    case 'operator_key':
    case 'oracle_input':
    case 'specification':
    case undefined:
      return undefined;
  }
}

/** Of handles that only the running stack gives a value, a bundle shows none. */
function valueOfRegistry(decision: DecisionDefinition, state: LedgerState, substrate: Substrate): string | undefined {
  const found = registryValue(decision, substrate, Object.fromEntries(pinnedHandles(state)) as HandleInputs);
  return 'value' in found ? found.value : undefined;
}

function provedImage(state: LedgerState, view: BundleView): string | undefined {
  const ref = findSnapshotRef(state, 'M1.C');
  const snapshot = view.typed(ref === undefined ? undefined : view.find(ref), LaneSnapshotV1);
  if (snapshot?.overall_pass !== true) return undefined;
  const { image_digest: digest } = snapshot.payload as Partial<ReturnType<typeof imageHandover.parse>>;
  return digest;
}

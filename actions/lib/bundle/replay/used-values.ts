import {
  canonicalJson,
  closureSet,
  digestOf,
  type HandleInputs,
  handle,
  isHandleKey,
  resolveHandles,
} from '@spine-green/evidence-schemas';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { type DecisionDefinition, decisionHandles } from '../../definition/decision-types.ts';
import type { imageHandover } from '../../handovers/m1.ts';
import { PLAN_PHASES } from '../../ledger/events.ts';
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
      return registryValue(decision, state, view);
    case 'closure_set':
      return digestOf(closureSet('M2.A', substrate));
    case 'proved_image':
      return provedImage(state, view);
    case 'build_driver':
      return substrate === 'embedded' ? 'embedded_bundle' : String(handle('IMAGE_BUILD_DRIVER'));
    case 'entrypoint_matrix':
    case 'include_manifest':
    case 'oracle_input':
    case 'specification':
    case undefined:
      return undefined;
  }
}

function registryValue(decision: DecisionDefinition, { phases }: LedgerState, view: BundleView): string | undefined {
  const pinned = PLAN_PHASES.flatMap((phase) => Object.entries(phases[phase].pinned))
    .filter(([key, { value }]) => isHandleKey(key) && value !== null)
    .map(([key, { value }]) => [key, value]);
  const rows = resolveHandles(
    decisionHandles(decision, view.manifest.substrate),
    Object.fromEntries(pinned) as HandleInputs,
  );
  if (rows.some((row) => !row.resolved)) return undefined;
  return canonicalJson(Object.fromEntries(rows.map((row) => [row.key, row.value_or_locator])));
}

function provedImage(state: LedgerState, view: BundleView): string | undefined {
  const ref = findSnapshotRef(state, 'M1.C');
  const snapshot = view.typed(ref === undefined ? undefined : view.find(ref), LaneSnapshotV1);
  if (snapshot?.overall_pass !== true) return undefined;
  const { image_digest: digest } = snapshot.payload as Partial<ReturnType<typeof imageHandover.parse>>;
  return digest;
}

import { type HandleInputs, handle, type Substrate } from '@spine-green/evidence-schemas';
import { EntrypointMatrixReceiptV1 } from '@spine-green/evidence-schemas/documents/entrypoint_matrix_receipt.v1';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { MODES } from '@spine-green/runtime/catalog';
import type { DecisionDefinition } from '../../definition/decision-types.ts';
import { loadPhaseDefinition } from '../../definition/phase-definition.ts';
import {
  buildDriverValue,
  closureSetValue,
  entrypointMatrixValue,
  registryValue,
  specificationValue,
} from '../../definition/used-values.ts';
import { pinnedHandles } from '../../ledger/derived.ts';
import type { PlanPhase } from '../../ledger/events.ts';
import type { LedgerState } from '../../ledger/state.ts';
import { oracleRunRoot } from '../../phase-end/contract.ts';
import { type Member, record, text } from '../../run/handover.ts';
import { findSnapshotRef } from '../../run/sources.ts';
import type { BundleView } from '../view.ts';

/** A bundle, with the ledger as it stood at one event. */
interface Moment {
  readonly state: LedgerState;
  readonly view: BundleView;
}

/**
 * The value that a phase really used for a decision, as far as the bundle and the pinned registry show it: the registry's
 * own values, the closure set, the driver that builds on this substrate, and what lanes that had passed by then read of
 * specification, recipe, image and sealed world. Undefined for what only the checkout or the running stack knew (02,
 * section 7.1).
 */
export function findUsedValue(decision: DecisionDefinition, state: LedgerState, view: BundleView): string | undefined {
  const moment = { state, view };
  const { substrate } = view.manifest;
  switch (decision.compared_with) {
    case 'handles_registry':
      return valueOfRegistry(decision, state, substrate);
    case 'closure_set':
      return closureSetValue(substrate);
    case 'proved_image':
      return passed(moment, 'M1.C', record({ image_digest: text }))?.image_digest;
    case 'build_driver':
      return buildDriverValue(substrate);
    case 'specification': {
      const read = passed(moment, 'M0.A', record({ spec_sha256: text }));
      return read === undefined ? undefined : specificationValue(read.spec_sha256);
    }
    case 'include_manifest':
      return passed(moment, 'M1.A', record({ include_manifest_sha256: text }))?.include_manifest_sha256;
    case 'entrypoint_matrix':
      return matrixOf(moment);
    case 'oracle_input':
      return view.newest(handle('S3_ORACLE_BUCKET'), `${oracleRunRoot(state)}run_receipt.json`)?.sha256;
    case 'operator_key':
    case undefined:
      return undefined;
  }
}

/** Pinned decisions of a phase whose value is not what the bundle shows to have been used by then. */
export const decisionsOtherwiseUsed = (phase: PlanPhase, state: LedgerState, view: BundleView): readonly string[] =>
  loadPhaseDefinition(phase).required_decisions.flatMap((decision) => {
    const pin = state.phases[phase].pinned[decision.key];
    if (pin === undefined || pin.not_applicable !== null) return [];
    const used = findUsedValue(decision, state, view);
    return used === undefined || used === pin.value ? [] : [decision.key];
  });

/** Of handles that only the running stack gives a value, a bundle shows none. */
function valueOfRegistry(decision: DecisionDefinition, state: LedgerState, substrate: Substrate): string | undefined {
  const found = registryValue(decision, substrate, Object.fromEntries(pinnedHandles(state)) as HandleInputs);
  return 'value' in found ? found.value : undefined;
}

/** What the newest result of a lane handed over by then, if it passed. */
function passed<T>(moment: Moment, lane: string, members: Member<T>): T | undefined {
  return members(snapshotOf(moment, lane)?.payload)?.value;
}

function snapshotOf({ state, view }: Moment, lane: string): LaneSnapshotV1 | undefined {
  const ref = findSnapshotRef(state, lane);
  const snapshot = view.typed(ref === undefined ? undefined : view.find(ref), LaneSnapshotV1);
  return snapshot?.overall_pass === true ? snapshot : undefined;
}

/** The modes that the image answered to; one that the catalog does not know has no kind. */
function matrixOf(moment: Moment): string | undefined {
  const ref = snapshotOf(moment, 'M1.B')?.documents.find(({ name }) => name === 'entrypoint_matrix_receipt.json');
  const receipt = moment.view.typed(ref === undefined ? undefined : moment.view.find(ref), EntrypointMatrixReceiptV1);
  if (receipt === undefined) return undefined;
  const kinds = new Map<string, string>(MODES.map(({ mode, kind }) => [mode, kind]));
  return entrypointMatrixValue(receipt.modes.map(({ mode }) => ({ mode, kind: kinds.get(mode) ?? 'unknown' })));
}

import { type HandleRow, resolveHandles } from '@spine-green/evidence-schemas';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import {
  getLaneDefinition,
  type PhaseDefinition,
  phaseDefinitions,
  requiredHandles,
} from '../../definition/phase-definition.ts';
import { inventoryHandover } from '../../handovers/m9.ts';
import { handleInputsOf } from '../../run/handle-inputs.ts';
import { count, list, matching, record, text } from '../../run/handover.ts';
import type { LaneId } from '../../run/lane.ts';
import { profileEvidence } from '../../run/profile.ts';
import { type Claims, differing } from '../data/compare.ts';
import type { BundleFailure } from '../failure.ts';
import { judging } from '../judging.ts';
import { anything, findPassed, handedOver, type Stage } from './lanes.ts';

/**
 * What lanes say because of their place and not of what they read: the bounds of the profile that their phase pinned,
 * the handles that they close, that the next phase may enter.
 */
export const verifyLaneFrames = (stage: Stage): readonly BundleFailure[] =>
  phaseDefinitions().flatMap((definition) =>
    definition.lanes.flatMap(({ lane }) => {
      const snapshot = findPassed(stage, lane);
      const ref = stage.ledger.phases[definition.plan_phase].lanes[lane]?.snapshot;
      if (snapshot === undefined || ref === undefined) return [];
      return judging(ref, () =>
        differing({
          ...profileClaims(definition, snapshot, stage),
          ...closureClaims(snapshot, stage),
          ...packClaims(snapshot),
          ...GATES[lane]?.(snapshot),
        }),
      );
    }),
  );

/** A phase that pinned a profile was held to its bounds, and says which they are (00, section 2). */
function profileClaims({ plan_phase: phase }: PhaseDefinition, { payload }: LaneSnapshotV1, { ledger }: Stage): Claims {
  const pinned = ledger.phases[phase].pinned.profile;
  const said = record({ profile: anything })(payload)?.value.profile;
  return { profile: [said, pinned === undefined ? undefined : profileEvidence(pinned.value)] };
}

const isRow = (value: unknown): value is HandleRow =>
  typeof value === 'object' && value !== null && 'value_or_locator' in value && 'origin' in value;
const CLOSED = record({ rows: list(matching(isRow)), unresolved_count: count });

/** The handles of a closure are those that its definition names, each with the value of its one origin (03, R4). */
function closureClaims(snapshot: LaneSnapshotV1, stage: Stage): Claims {
  const closed = CLOSED(snapshot.payload)?.value;
  if (closed === undefined) return {};
  const keys = requiredHandles(getLaneDefinition(snapshot.lane as LaneId), stage.view.manifest.substrate);
  const due = resolveHandles(keys, inputsOf(snapshot, stage));
  // What a stack that is not described any more gave is told by nothing else.
  const shown = new Map(closed.rows.map((row) => [row.key, row.value_or_locator]));
  return {
    'the handles that it closes': [
      closed.rows,
      due.map((row) => (row.resolved ? row : { ...row, resolved: true, value_or_locator: shown.get(row.key) ?? null })),
    ],
    unresolved_count: [closed.unresolved_count, 0],
  };
}

const DESTROYED = record({ destroy_set: record({ stack: anything }) });

function inputsOf({ epoch }: LaneSnapshotV1, stage: Stage): ReturnType<typeof handleInputsOf> {
  const frozen = handedOver(stage, inventoryHandover.lane, DESTROYED)?.destroy_set.stack as
    | Parameters<typeof handleInputsOf>[1]
    | null;
  const own = frozen?.database.resource_id === epoch.db_resource_id ? frozen : undefined;
  const { platform_run_id: run } = stage.view.manifest;
  return handleInputsOf(stage.ledger, own ?? undefined, run === 'N/A' ? undefined : run);
}

/** A check that names the pack names the one that its lane wrote. */
function packClaims({ checks, documents }: LaneSnapshotV1): Claims {
  const pack = documents.find(({ name }) => name.endsWith('_handoff_pack.json'))?.key;
  const named = checks.flatMap(({ id, outcome, observed }): [string, string][] => {
    const key = outcome === 'pass' ? record({ pack: text })(observed)?.value.pack : undefined;
    return key === undefined ? [] : [[id, key]];
  });
  return Object.fromEntries(named.map(([id, key]) => [`pack of ${id}`, [key, pack]]));
}

const OPENED = record({ entry_gate: text });

/** By lane: the words with which it lets the next phase enter; it wrote the pack that does, or it had not passed. */
const GATES: Readonly<Record<string, (snapshot: LaneSnapshotV1) => Claims>> = {
  ...Object.fromEntries(
    ['M3.G', 'M4.J', 'M5.I', 'M6.I'].map((lane) => [
      lane,
      ({ payload }: LaneSnapshotV1): Claims => ({ entry_gate: [OPENED(payload)?.value.entry_gate, 'OPEN'] }),
    ]),
  ),
  'M7.J': ({ payload }) => ({
    m8_entry_gate: [record({ m8_entry_gate: text })(payload)?.value.m8_entry_gate, 'READY'],
  }),
};

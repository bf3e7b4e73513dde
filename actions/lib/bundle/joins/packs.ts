import { isHandleKey, registrySha256, resolveHandles } from '@spine-green/evidence-schemas';
import { HandoffPackV1 } from '@spine-green/evidence-schemas/documents/handoff_pack.v1';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { RunCompletedV1 } from '@spine-green/evidence-schemas/documents/run_completed.v1';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { passedOutcome } from '../../checks/outcome.ts';
import {
  getLaneDefinition,
  loadPhaseDefinition,
  type PhaseDefinition,
  requiredHandles,
} from '../../definition/phase-definition.ts';
import { executionsUpTo, successorOf } from '../../ledger/derived.ts';
import type { PlanPhase } from '../../ledger/events.ts';
import type { LedgerState } from '../../ledger/state.ts';
import { HANDED, HANDED_BY_MEMBER, type Handed } from '../../rules/handoff-evidence.ts';
import { handleInputsOf } from '../../run/handle-inputs.ts';
import { planPhaseOf } from '../../run/sources.ts';
import { type Claims, differing } from '../data/compare.ts';
import { runObject } from '../data/summaries.ts';
import type { BundleFailure } from '../failure.ts';
import { judging } from '../judging.ts';
import { membersOf } from '../members.ts';
import type { BundleView } from '../view.ts';
import type { Stage } from './lanes.ts';
import { type Recorded, recordedIn } from './ledger-copies.ts';
import { predicatesOf } from './verdicts.ts';

/**
 * Every pack that a lane wrote, made again as the phase stood when its result was recorded: nothing in it is of its own
 * (01, section 0.5). A pack that no recorded lane wrote hands over nothing.
 */
export const verifyPacks = ({ view }: Stage): readonly BundleFailure[] => [
  ...recordedIn(view).flatMap((recorded): readonly BundleFailure[] => {
    const { event } = recorded;
    if (event.event !== 'LANE_RESULT_RECORDED') return [];
    const snapshot = view.typed(view.find(event.payload.snapshot), LaneSnapshotV1);
    return (snapshot?.documents ?? []).flatMap((ref) => {
      const object = view.find(ref);
      const pack = ref.name.endsWith('_handoff_pack.json') ? view.typed(object, HandoffPackV1) : undefined;
      if (snapshot === undefined || object === undefined || pack === undefined) return [];
      return judging(object, () => differing(claimsOf(pack, { view, snapshot, recorded, phase: event.phase })));
    });
  }),
];

interface Writing {
  readonly view: BundleView;
  readonly snapshot: LaneSnapshotV1;
  readonly recorded: Recorded;
  readonly phase: PlanPhase;
}

function claimsOf(pack: HandoffPackV1, writing: Writing): Claims {
  const { snapshot, recorded, phase } = writing;
  const { before } = recorded;
  const to = successorOf(phase);
  return {
    handoff_id: [pack.handoff_id, `${snapshot.execution_id.toLowerCase()}_${snapshot.attempt}`],
    'the order of its start, its pack and its end': [
      snapshot.started_at_utc <= pack.generated_at_utc && pack.generated_at_utc <= snapshot.completed_at_utc,
      true,
    ],
    substrate: [pack.substrate, snapshot.substrate],
    from_phase: [pack.from_phase, phase],
    to_phase: [pack.to_phase, to],
    verdict: [pack.verdict, `ADVANCE_TO_${to}`],
    verdict_ref: [pack.verdict_ref, verdictRefOf(writing) ?? null],
    platform_run_id: [pack.platform_run_id, snapshot.platform_run_id],
    scenario_run_id: [pack.scenario_run_id, scenarioOf(writing)],
    execution_id: [pack.execution_id, snapshot.execution_id],
    phase_pass_matrix: [pack.phase_pass_matrix, matrixOf(before, writing)],
    source_execution_ids: [pack.source_execution_ids, executionsUpTo(before, phase, snapshot.execution_id)],
    registry_sha256: [pack.registry_sha256, registrySha256()],
    epoch: [pack.epoch, snapshot.epoch],
    ci: [pack.ci, snapshot.ci],
    ...evidenceClaims(pack, writing),
    ...payloadClaims(pack, writing),
  };
}

/** Null where the lane that writes the pack is the verdict itself. */
function verdictRefOf({ phase, snapshot, recorded }: Writing) {
  const { lane } = loadPhaseDefinition(phase).verdict;
  return lane === snapshot.lane ? undefined : recorded.before.phases[phase].lanes[lane]?.snapshot;
}

/** A scenario was fixed with the run. */
function scenarioOf({ view, phase }: Writing): string | null | undefined {
  if (phase === 'M2') return null;
  return view.typed(runObject(view, 'run.json'), RunManifestV1)?.scenario_run_id;
}

/** Every lane that ended, but for the one that writes. */
const matrixOf = ({ phases }: LedgerState, { view, phase, snapshot: { lane: own } }: Writing) =>
  Object.fromEntries(
    Object.entries(phases[phase].lanes)
      .filter(
        ([id, lane]) => id !== own && (lane.planned || (lane.snapshot !== undefined && lane.status !== 'RUNNING')),
      )
      .map(([id, { planned, status, snapshot: ref }]) => {
        if (planned || status !== 'PASS') return [id, planned ? 'planned' : 'fail'];
        const ended = view.typed(ref === undefined ? undefined : view.find(ref), LaneSnapshotV1);
        return [id, passedOutcome(id, ended?.checks ?? [])];
      }),
  );

type Ref = HandoffPackV1['required_evidence_refs'][number];
interface Due {
  readonly key: string;
  readonly version_id?: string | undefined;
  readonly sha256?: string | undefined;
}

/** Each thing that the next phase reads, once; where a lane judged one version of it, that one. */
function evidenceClaims({ required_evidence_refs: refs }: HandoffPackV1, writing: Writing): Claims {
  const due = dueEvidence(writing);
  const said = (name: string): readonly Ref[] => refs.filter((ref) => ref.name === name);
  return {
    'the names of what it requires': [refs.map(({ name }) => name).toSorted(), Object.keys(due).toSorted()],
    ...Object.fromEntries(
      Object.entries(due).map(([name, one]) => {
        const [found] = said(name);
        const { key, version_id, sha256 } = found ?? { key: undefined, version_id: undefined, sha256: undefined };
        const isThere = found !== undefined && writing.view.find(found) !== undefined;
        return [
          `${name} of what it requires`,
          [
            { key, version_id, sha256, isThere },
            {
              key: one?.key,
              version_id: one?.version_id ?? version_id,
              sha256: one?.sha256 ?? sha256,
              isThere: true,
            },
          ],
        ] as const;
      }),
    ),
  };
}

function dueEvidence(writing: Writing): Readonly<Record<string, Due | undefined>> {
  const { phase } = writing;
  if (phase === 'M8') return closedEvidence(writing);
  if (phase === 'M7')
    return Object.fromEntries(
      Object.entries(HANDED_BY_MEMBER).map(([name, one]) => [
        name,
        'run' in one ? dueOf(one, writing) : refIn(membersOf(passed(one.lane, writing)?.payload)[one.member]),
      ]),
    );
  const byPhase: Readonly<Partial<Record<PlanPhase, Readonly<Record<string, Handed>>>>> = HANDED;
  const rows = byPhase[phase] ?? {};
  const due = Object.fromEntries(Object.entries(rows).map(([name, one]) => [name, dueOf(one, writing)]));
  return phase === 'M9' ? { ...due, run_completed: handedMarker(writing) } : due;
}

function dueOf(one: Handed, writing: Writing): Due | undefined {
  if ('run' in one) return { key: runObject(writing.view, one.run)?.key ?? one.run };
  if ('snapshotOf' in one) return laneRef(one.snapshotOf, writing);
  const found = passed(one.lane, writing)?.documents.find(({ name }) => name === one.document);
  return found === undefined ? undefined : { key: found.key, version_id: found.version_id, sha256: found.sha256 };
}

const laneRef = (lane: string, { recorded }: Writing) =>
  recorded.before.phases[planPhaseOf(lane)].lanes[lane]?.snapshot;

function passed(lane: string, writing: Writing): LaneSnapshotV1 | undefined {
  const ref = laneRef(lane, writing);
  return ref === undefined ? undefined : writing.view.typed(writing.view.find(ref), LaneSnapshotV1);
}

function refIn(value: unknown): Due | undefined {
  const { key, version_id, sha256 } = membersOf(value);
  return typeof key === 'string' && typeof version_id === 'string' && typeof sha256 === 'string'
    ? { key, version_id, sha256 }
    : undefined;
}

/** The marker that the pack names, one of those of the run, and the documents that this one closes. */
function closedEvidence({ view, snapshot }: Writing): Readonly<Record<string, Due | undefined>> {
  const pack = snapshot.documents.find(({ name }) => name.endsWith('_handoff_pack.json'));
  const named = view
    .typed(pack === undefined ? undefined : view.find(pack), HandoffPackV1)
    ?.required_evidence_refs.find(({ name }) => name === 'run_completed');
  const object = named === undefined ? undefined : view.find(named);
  const marker = view.typed(object, RunCompletedV1);
  if (object === undefined || marker === undefined) return { run_completed: undefined };
  return {
    ...Object.fromEntries(
      Object.entries(marker.closure_refs)
        .filter(([name]) => name !== 'governance_events_ref')
        .map(([name, ref]) => [name.replace(/_ref$/, ''), refIn(ref)]),
    ),
    run_completed: { key: object.key, version_id: object.version_id, sha256: object.sha256 },
  };
}

/** As the pack of the phase before names it. */
function handedMarker(writing: Writing): Due | undefined {
  const ref = passed('M8.I', writing)?.documents.find(({ name }) => name === 'm9_handoff_pack.json');
  const pack = writing.view.typed(ref === undefined ? undefined : writing.view.find(ref), HandoffPackV1);
  return refIn(pack?.required_evidence_refs.find(({ name }) => name === 'run_completed'));
}

/** By phase: what its pack says beyond what every pack says. */
function payloadClaims({ payload }: HandoffPackV1, writing: Writing): Claims {
  const { phase, recorded, view } = writing;
  const said = membersOf(payload);
  const definition: PhaseDefinition = loadPhaseDefinition(phase);
  const due: Readonly<Record<string, unknown>> =
    phase === 'M7'
      ? { m8_entry_gate: 'READY' }
      : phase === 'M2' || phase === 'M9'
        ? { predicates: predicatesOf(definition, { view, ledger: recorded.after }) }
        : {};
  const handles = phase === 'M2' ? { handles: handlesDue(membersOf(said.handles), writing) } : {};
  const whole = { ...due, ...handles };
  return Object.fromEntries(
    [...new Set([...Object.keys(said), ...Object.keys(whole)])].map((name) => [
      `payload.${name}`,
      [said[name], membersOf(whole)[name]],
    ]),
  );
}

/** The handles that the exit resolved for the next phase; what only a stack gave that is gone stands as it is said. */
function handlesDue(said: Readonly<Record<string, unknown>>, { recorded, view }: Writing) {
  const keys = requiredHandles(getLaneDefinition('M2.J'), view.manifest.substrate);
  const run = view.typed(runObject(view, 'run.json'), RunManifestV1)?.source_handles;
  return Object.fromEntries(
    resolveHandles(keys, handleInputsOf(recorded.before, undefined, undefined)).map((row) => [
      row.key,
      row.resolved ? row.value_or_locator : isHandleKey(row.key) ? (run?.[row.key] ?? said[row.key]) : undefined,
    ]),
  );
}

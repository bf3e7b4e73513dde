import { canonicalJson, digestOf } from '@spine-green/evidence-schemas';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { phaseDefinitions } from '../../../definition/phase-definition.ts';
import { type Claims, differing } from '../../data/compare.ts';
import type { BundleFailure } from '../../failure.ts';
import { judging } from '../../judging.ts';
import { type Members, membersOf } from '../../members.ts';
import { eventObjects } from '../../replay/ledger-endings.ts';
import { findPassed, observedBy, type Stage } from '../lanes.ts';

/** What the lanes of the authority phase handed over, against their checks, the pins and the log (01, M0). */
export const verifyAuthority = (stage: Stage): readonly BundleFailure[] =>
  Object.entries(HANDED).flatMap(([lane, claims]) => {
    const snapshot = findPassed(stage, lane);
    const ref = stage.ledger.phases.M0.lanes[lane]?.snapshot;
    return snapshot === undefined || ref === undefined
      ? []
      : judging(ref, () => differing(claims(membersOf(snapshot.payload), { stage, snapshot })));
  });

interface Basis {
  readonly stage: Stage;
  readonly snapshot: LaneSnapshotV1;
}

const HANDED: Readonly<Record<string, (handed: Members, basis: Basis) => Claims>> = {
  'M0.A': (handed, { stage, snapshot }) => {
    const found = membersOf(observedBy(stage, 'M0.A', 'M0.A-C01'));
    const authority = rowsOf(handed.authority);
    const scope = findPassed(stage, 'M0.B');
    return {
      'ids of its authorities': [authority.map(({ id }) => id), found.order],
      'ranks of its authorities': [authority.map(({ rank }) => rank), found.ranks],
      'digest of its authorities': [digestOf(listOf(handed.authority)), found.sha256],
      spec_sha256: [handed.spec_sha256, found.sha256],
      registry_sha256: [handed.registry_sha256, snapshot.registry_sha256],
      scope: [handed.scope, stage.ledger.phases.M0.pinned.scope_lock?.value],
      drift_protocol: [handed.drift_protocol, membersOf(observedBy(stage, 'M0.A', 'M0.A-C02')).protocol],
      ...(scope === undefined
        ? {}
        : { roadmap_sha256: [handed.roadmap_sha256, membersOf(scope.payload).roadmap_sha256] }),
    };
  },
  'M0.B': (handed, { stage }) => {
    const roadmap = rowsOf(handed.roadmap);
    return {
      'phases of its roadmap': [
        roadmap.map(({ plan_phase, phase_ids }) => [plan_phase, phase_ids]),
        membersOf(observedBy(stage, 'M0.B', 'M0.B-C02')).definitions,
      ],
      roadmap_sha256: [handed.roadmap_sha256, digestOf(listOf(handed.roadmap))],
      scope: [handed.scope, canonicalJson(observedBy(stage, 'M0.B', 'M0.B-C01') ?? null)],
    };
  },
  'M0.C': (handed) => ({
    'families of the contracts': [
      handed.families,
      Object.fromEntries(
        phaseDefinitions().map(({ plan_phase, evidence_contract }) => [
          plan_phase,
          evidence_contract.map(({ key_pattern }) => key_pattern),
        ]),
      ),
    ],
  }),
  'M0.D': (handed, basis) => {
    const entries = rowsOf(handed.entries);
    const { all, before } = pinsOf(basis);
    const { first_entry: first } = membersOf(observedBy(basis.stage, 'M0.D', 'M0.D-C01'));
    return {
      'first_entry of M0.D-C01': [first, entries[0]?.decision],
      'pins of the log': [listOf(handed.entries), all.slice(0, entries.length)],
      'whether pins are left out that stood before it began': [entries.length < before, false],
    };
  },
  'M0.E': (handed, { stage }) => ({
    'digest of its answers': [digestOf(listOf(handed.answers)), membersOf(observedBy(stage, 'M0.E', 'M0.E-C01')).law],
    successor: [handed.successor, observedBy(stage, 'M0.E', 'M0.E-C02')],
  }),
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const rowsOf = (value: unknown): readonly Members[] => listOf(value).map(membersOf);

/** Decisions of the phase as its log holds them, and how many of them stood there when the attempt of a lane began. */
function pinsOf({ stage: { view }, snapshot }: Basis): { readonly all: readonly Members[]; readonly before: number } {
  const all: Members[] = [];
  let before = 0;
  for (const object of eventObjects(view)) {
    const event = view.typed(object, LedgerEventV1);
    if (event === undefined) continue;
    if (event.event === 'LANE_STARTED' && event.lane === snapshot.lane) before = all.length;
    if (event.event === 'LANE_RESULT_RECORDED' && event.lane === snapshot.lane) {
      if (event.payload.attempt === snapshot.attempt && event.payload.execution_id === snapshot.execution_id) break;
    }
    if (event.event !== 'DECISION_PINNED' || event.phase !== 'M0') continue;
    all.push({
      ...{ key: object.key, decision: event.payload.key },
      ...{ at_utc: event.at_utc, pinned_by: event.actor.id },
    });
  }
  return { all, before };
}

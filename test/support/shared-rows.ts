/** Facts of the lanes that every phase has: closure of handles, verdict, handoff pack. */
import type { HandleRow } from '@spine-green/evidence-schemas';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { loadPhaseDefinition } from '../../actions/lib/definition/phase-definition.ts';
import type { PlanPhase } from '../../actions/lib/ledger/events.ts';
import type { LaneSource } from '../../actions/lib/run/sources.ts';
import type { ClosureFacts } from '../../actions/lib/shared-lanes/closure.ts';
import type { PackFacts } from '../../actions/lib/shared-lanes/pack.ts';
import type { VerdictFacts } from '../../actions/lib/shared-lanes/phase-verdict.ts';
import passedSample from '../../evidence-schemas/samples/lane_snapshot.v1/valid-passed.json' with { type: 'json' };
import { HEX, type LaneRow } from './decided-lane.ts';

const row = (key: string, found: Partial<HandleRow> = {}): HandleRow =>
  ({
    key,
    scope: 'const',
    origin: 'literal',
    resolved: true,
    placeholder: false,
    value_or_locator: 'x',
    ...found,
  }) as HandleRow;

export interface ClosureRowCodes {
  readonly check: string;
  readonly handoff?: string;
  readonly unresolved: string;
  readonly placeholder?: string;
  readonly probe?: string;
}

/** Closure facts in which everything holds; `opens` is the phase, or null where no pack opens it. */
export const closedHandles = (opens: PlanPhase | null): ClosureFacts => ({
  handoff: { value: opens === null ? null : { verdict: `ADVANCE_TO_${opens}`, refs_unreadable: [] } },
  rows: [row('AWS_REGION'), row('NAME_PREFIX')],
  unanswered: { value: [] },
});

/** One row for each cause that the codes name. */
export function closureFailures(opens: PlanPhase | null, codes: ClosureRowCodes): LaneRow<ClosureFacts>[] {
  const facts = closedHandles(opens);
  const failing = (given: string, code: string | undefined, changed: Partial<ClosureFacts>): LaneRow<ClosureFacts>[] =>
    code === undefined ? [] : [{ given, facts: { ...facts, ...changed }, fails: { [codes.check]: code } }];
  return [
    ...failing('a handoff that cannot be read', codes.handoff, { handoff: { unreadable: 'E_OBJECT_NOT_FOUND' } }),
    ...failing('a handoff that holds', codes.handoff, { handoff: { value: { verdict: 'HOLD', refs_unreadable: [] } } }),
    ...failing('a handoff that names what cannot be read', codes.handoff, {
      handoff: { value: { verdict: `ADVANCE_TO_${opens}`, refs_unreadable: ['run_json'] } },
    }),
    ...failing('an open key', codes.unresolved, { rows: [row('NAME_PREFIX', { resolved: false })] }),
    ...failing('a placeholder', codes.placeholder, { rows: [row('NAME_PREFIX', { placeholder: true })] }),
    ...failing('a name that does not answer', codes.probe, { unanswered: { value: ['FP_BUS_X: no such topic'] } }),
  ];
}

/** The source of a lane as the ledger recorded it; its snapshot passes unless it is changed. */
export function sourceOf(lane: string, changed: Partial<LaneSnapshotV1> = {}): LaneSource {
  const snapshot = { ...LaneSnapshotV1.parse(passedSample), lane, phase: lane, blockers: [], ...changed };
  return {
    lane,
    snapshot: { value: snapshot },
    ref: { lane, key: `${lane}.json`, version_id: '1', sha256: HEX, overall_pass: true, blockers_count: 0 },
  };
}

/** Verdict facts in which every built lane passed. */
export function passedPhase(phase: PlanPhase, verdictLane: string): VerdictFacts {
  const definition = loadPhaseDefinition(phase);
  const names = definition.lanes.find((one) => one.lane === verdictLane)?.source_lanes ?? [];
  const state = (name: string) => definition.lanes.find((one) => one.lane === name)?.state;
  return {
    sources: names.filter((name) => state(name) === 'built').map((name) => sourceOf(name)),
    planned: names.filter((name) => state(name) === 'planned'),
    predicates: definition.verdict.predicates,
  };
}

export interface VerdictRowIds {
  readonly sources: readonly [id: string, code: string];
  readonly predicates: readonly [id: string, code: string];
  readonly union: readonly [id: string, code: string];
}

/** Facts with which exactly one of the three checks of a verdict fails, each with its id and code. */
export function verdictFailures<F extends VerdictFacts>(facts: F, ids: VerdictRowIds): LaneRow<F>[] {
  const [first, ...rest] = facts.sources;
  if (first === undefined) throw new Error('a verdict without sources');
  const check = LaneSnapshotV1.parse(passedSample).checks[0];
  if (check === undefined) throw new Error('a snapshot without checks');
  const failed = { ...check, outcome: 'fail' as const, pass: false as const };
  const blocker = { code: 'M0A-B1', check_ids: ['M0.A-C01'], message: 'test', closure_criteria: 'test' };
  const unjudged = { ...facts, predicates: facts.predicates.filter(({ lanes }) => !lanes.includes(first.lane)) };
  const one = ([id, code]: readonly [string, string]): Record<string, string> => ({ [id]: code });
  return [
    {
      given: 'a snapshot that cannot be read and that no predicate asks for',
      facts: { ...unjudged, sources: [{ ...first, snapshot: { unreadable: 'E_EVIDENCE_DIGEST' } }, ...rest] },
      fails: one(ids.sources),
    },
    {
      given: 'a snapshot that cannot be read',
      facts: { ...facts, sources: [{ ...first, snapshot: { unreadable: 'E_EVIDENCE_DIGEST' } }, ...rest] },
      fails: {
        ...one(ids.sources),
        ...(unjudged.predicates.length < facts.predicates.length ? one(ids.predicates) : {}),
      },
    },
    {
      given: 'a lane whose checks do not pass, whatever it says of itself',
      facts: { ...facts, sources: [sourceOf(first.lane, { checks: [failed], overall_pass: true }), ...rest] },
      fails: one(ids.predicates),
    },
    {
      given: 'a blocker of a lane that no predicate asks for',
      facts: { ...unjudged, sources: [sourceOf(first.lane, { blockers: [blocker] }), ...rest] },
      fails: one(ids.union),
    },
  ];
}

/** Pack facts that allow a pack. */
export const packReady = (from: PlanPhase): PackFacts => ({
  from,
  verdict: {
    value: {
      verdict: `ADVANCE_TO_M${Number(from.slice(1)) + 1}`,
      ref: { key: 'evidence/x.json', version_id: '1', sha256: HEX },
    },
  },
  refs: [{ name: 'run_json', key: 'evidence/x.json', version_id: '1', sha256: HEX }],
  unreadable: [],
  matrix: { [`${from}.A`]: 'pass' },
  executionIds: { [from]: `${from.toLowerCase()}_20261122T101500Z` },
  scenarioRunId: { value: 'd'.repeat(32) },
});

export interface PackRowCodes {
  readonly check: string;
  readonly verdict: string;
  readonly fields: string;
  readonly publish?: string;
}

export function packFailures(from: PlanPhase, codes: PackRowCodes): LaneRow<PackFacts>[] {
  const facts = packReady(from);
  const failing = (given: string, code: string, row: Partial<LaneRow<PackFacts>>): LaneRow<PackFacts> => ({
    facts,
    ...row,
    given,
    fails: { [codes.check]: code },
  });
  return [
    failing('a verdict that cannot be read', codes.verdict, {
      facts: { ...facts, verdict: { unreadable: 'E_EVIDENCE_MISSING' } },
    }),
    failing('a verdict that holds', codes.verdict, {
      facts: {
        ...facts,
        verdict: { value: { verdict: `HOLD_${from}`, ref: { key: 'evidence/x.json', version_id: '1', sha256: HEX } } },
      },
    }),
    failing('an object that cannot be read', codes.fields, { facts: { ...facts, unreadable: ['run_started'] } }),
    ...(codes.publish === undefined
      ? []
      : [
          failing('a pack that the store refuses', codes.publish, {
            written: { pack: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
          }),
        ]),
  ];
}

import { canonicalJson, evidenceKey, isPlatformError } from '@spine-green/evidence-schemas';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { jsonOrText } from '../definition/json-text.ts';
import {
  comparedBy,
  type LaneDefinition,
  type PhaseDefinition,
  type PlanPhase,
  restOf,
  type UniversalCode,
  universalChecks,
  universalCode,
} from '../definition/phase-definition.ts';
import type { Epoch } from '../run/epoch.ts';
import { executionPlace } from '../run/execution.ts';
import { profileEvidence } from '../run/profile.ts';
import type { LaneSource } from '../run/sources.ts';
import { blockersOf } from './blockers.ts';
import { coverageOf, restingCheck } from './coverage.ts';
import { fitsExpectation } from './expectation.ts';
import { saysUnreadable } from './fact.ts';
import { handoverFaults } from './handed-over.ts';
import { meets } from './meets.ts';
import { laneOverallPass, mayRest, type RecordedCheck, type SubstrateName } from './outcome.ts';
import { brokenGuards, notEvaluated, sourceChecks } from './universal.ts';

/** What a judge knows of an attempt without the snapshot: from the ledger, the pinned definition and the sources. */
export interface SnapshotExpectation {
  readonly definition: PhaseDefinition;
  readonly laneDefinition: LaneDefinition;
  /** The phase was activated there, so what GitHub tells is judged. */
  readonly onGitHub: boolean;
  readonly substrate: SubstrateName;
  /** The run that the ledger knew when the lane started; undefined before there was one. */
  readonly platformRunId: string | undefined;
  readonly executionId: string;
  readonly attempt: number;
  readonly registrySha256: string;
  /** The sources of the lane that are not planned, by the snapshots that the ledger named when it started. */
  readonly sources: readonly LaneSource[];
  /** The parts of the epoch that the judge knows by itself; one that it does not know is left out. */
  readonly epoch: Partial<Epoch>;
  /** The workflow run that the ledger let start the lane; undefined where that is not known. */
  readonly writer: Pick<LaneSnapshotV1['ci'], (typeof WRITER)[number]> | undefined;
  /** Values of decisions as the ledger holds them, by phase and key; null for what there is nothing to decide of. */
  readonly pinned: (phase: PlanPhase, key: string) => string | null | undefined;
  /** Where the snapshot was found. */
  readonly key: string;
}

export interface SnapshotFault {
  /** What the ledger refuses it with (02, section 10). */
  readonly code: 'E_SNAPSHOT_SCHEMA' | 'E_VERDICT_INCONSISTENT' | 'E_EVIDENCE_DIGEST';
  /** Which part does not hold, in words that quote no foreign text. */
  readonly what: string;
}

const WRITER = ['repository', 'workflow', 'workflow_sha', 'run_id'] as const;

/**
 * Everything in a parsed snapshot that does not follow from its checks, or that is not this attempt of this lane: the
 * definition and the ledger judge it, not the snapshot itself (04, section 6.4). Pure; the ledger asks before it records
 * a result, and the verifier asks again of a bundle. An empty answer is the only one with which a snapshot counts.
 */
export const snapshotFaults = (
  snapshot: LaneSnapshotV1,
  expectation: SnapshotExpectation,
): readonly SnapshotFault[] => [
  ...identityFaults(snapshot, expectation),
  ...keyFaults(snapshot, expectation),
  ...checkListFaults(snapshot, expectation),
  ...snapshot.checks.flatMap((one) => checkFaults(one, snapshot, expectation)),
  ...decisionFaults(snapshot, expectation),
  ...handoverFaults(snapshot, expectation).map((what) => ({ code: 'E_VERDICT_INCONSISTENT' as const, what })),
  ...sourceFaults(snapshot, expectation),
  ...verdictFaults(snapshot, expectation),
];

type Parts = readonly (readonly [part: string, holds: boolean])[];

const failing = (code: SnapshotFault['code'], parts: Parts): readonly SnapshotFault[] =>
  parts.filter(([, holds]) => !holds).map(([what]) => ({ code, what }));

const same = (one: unknown, other: unknown): boolean => canonicalJson(one ?? null) === canonicalJson(other ?? null);

function identityFaults(snapshot: LaneSnapshotV1, expectation: SnapshotExpectation): readonly SnapshotFault[] {
  const { definition, laneDefinition: lane, epoch, writer } = expectation;
  const times = [snapshot.started_at_utc, snapshot.captured_at_utc, snapshot.completed_at_utc];
  return failing('E_SNAPSHOT_SCHEMA', [
    ['lane', snapshot.lane === lane.lane && snapshot.phase === lane.lane],
    ['plan_phase', snapshot.plan_phase === definition.plan_phase],
    ['phase_id', snapshot.phase_id === lane.phase_id],
    ['substrate', snapshot.substrate === expectation.substrate],
    ['platform_run_id', snapshot.platform_run_id === (expectation.platformRunId ?? 'N/A')],
    ['execution_id', snapshot.execution_id === expectation.executionId],
    ['attempt', snapshot.attempt === expectation.attempt],
    ['registry_sha256', snapshot.registry_sha256 === expectation.registrySha256],
    ...Object.entries(epoch).map(
      ([part, live]) => [`epoch.${part}`, snapshot.epoch[part as keyof Epoch] === live] as const,
    ),
    ...WRITER.map((name) => [`ci.${name}`, writer === undefined || snapshot.ci[name] === writer[name]] as const),
    ['the order of its times', same(times, [...times].sort())],
  ]);
}

/** The key tells lane, attempt and outcome, so a snapshot under another key is another snapshot (01, section 0.2). */
function keyFaults(snapshot: LaneSnapshotV1, expectation: SnapshotExpectation): readonly SnapshotFault[] {
  const { laneDefinition, substrate, executionId, attempt, platformRunId, definition } = expectation;
  const place = executionPlace(substrate, definition.plan_phase, executionId);
  const options = snapshot.overall_pass ? { attempt } : { failedAttempt: attempt };
  const names = snapshot.documents.map(({ name }) => name);
  return failing('E_SNAPSHOT_SCHEMA', [
    ['its key', expectation.key === keyOf(() => evidenceKey(place, laneDefinition.snapshot_name, options))],
    ['documents: a name twice', new Set(names).size === names.length],
    ...snapshot.documents.map(({ key, name }) => {
      const legal = [
        keyOf(() => evidenceKey(place, name, { attempt })),
        platformRunId && keyOf(() => evidenceKey({ family: 'run', platform_run_id: platformRunId }, name)),
      ];
      return ['documents: a key of another execution, attempt or run', legal.includes(key)] as const;
    }),
  ]);
}

/** A name outside the grammar has no key, so nothing lies under it. */
function keyOf(build: () => string): string | undefined {
  try {
    return build();
  } catch (error) {
    if (isPlatformError(error, 'E_EVIDENCE_KEY_INVALID')) return undefined;
    throw error;
  }
}

/** Exactly the universal checks and those of the definition, each once. */
function checkListFaults({ checks }: LaneSnapshotV1, { laneDefinition }: SnapshotExpectation) {
  const wanted = [...universalChecks.checks, ...laneDefinition.checks].map(({ id }) => id);
  const found = checks.map(({ id }) => id);
  return failing('E_SNAPSHOT_SCHEMA', [
    ...wanted.map((id) => [`checks: ${id} is not there once`, found.filter((one) => one === id).length === 1] as const),
    ['checks: one that the definition does not list', found.every((id) => wanted.includes(id))],
  ]);
}

/** One check against its definition: applicability, title, severity, codes, and the verdict from what it observed. */
function checkFaults(one: RecordedCheck, snapshot: LaneSnapshotV1, expectation: SnapshotExpectation) {
  const { laneDefinition: lane, substrate, onGitHub } = expectation;
  const universal = universalChecks.checks.find(({ id }) => id === one.id);
  const own = lane.checks.find(({ id }) => id === one.id);
  const definition = universal ?? own;
  if (definition === undefined) return [];
  const rest = own === undefined ? undefined : restOf(own, { substrate, onGitHub });
  if (own !== undefined && rest !== undefined) {
    return failing('E_SNAPSHOT_SCHEMA', [[`${one.id}: not what rests here`, same(one, restingCheck(own, rest))]]);
  }
  const codes = universal?.codes.map((code) => universalCode(lane, code as UniversalCode)) ?? definition.codes;
  const passes = !saysUnreadable(one.observed) && meets(one.expected, one.observed);
  return [
    ...failing('E_SNAPSHOT_SCHEMA', [
      [`${one.id}: title`, one.title === definition.title],
      [`${one.id}: severity`, one.severity === definition.severity],
      [`${one.id}: code`, codes.includes(one.fails)],
      [`${one.id}: outcome`, one.outcome === 'pass' || one.outcome === 'fail'],
    ]),
    ...failing('E_VERDICT_INCONSISTENT', [
      [`${one.id}: pass`, one.pass === passes && one.outcome === (passes ? 'pass' : 'fail')],
      [
        `${one.id}: expected`,
        fitsExpectation(expectationOf(one.id, lane), one.expected) || wasNotEvaluated(one, own, snapshot),
      ],
      [`${one.id}: elapsed`, one.id !== 'U-BUDGET' || same(one.observed, snapshot.elapsed_seconds)],
    ]),
  ];
}

/** A lane whose basis did not hold expects nothing concrete: it repeats the words of the definition, and which guard broke. */
function wasNotEvaluated(
  one: RecordedCheck,
  own: LaneDefinition['checks'][number] | undefined,
  { checks }: LaneSnapshotV1,
): boolean {
  const broken = brokenGuards(checks);
  return broken.length > 0 && one.expected === own?.expected_text && same(one.observed, notEvaluated(broken));
}

/** What was decided stands in the check that compares it, and the profile with its values in every lane under it. */
function decisionFaults(snapshot: LaneSnapshotV1, { definition, pinned }: SnapshotExpectation) {
  const profile = pinned(definition.plan_phase, 'profile');
  const shown = profile === undefined || profile === null ? undefined : profileEvidence(profile);
  return failing('E_VERDICT_INCONSISTENT', [
    // A phase without a profile has no member of this name, not even an empty one.
    ['payload.profile', canonicalJson(profileIn(snapshot)) === canonicalJson(shown === undefined ? [] : [shown])],
    ...snapshot.checks.flatMap((one) =>
      comparedBy(one.id).flatMap(({ phase, key, member }) => {
        const value = pinned(phase, key);
        if (typeof value !== 'string' || !isJudged(one.outcome)) return [];
        return [[`${one.id}: ${member} is not ${key} as it was decided`, showsDecision(one, member, value)] as const];
      }),
    ),
  ]);
}

const profileIn = ({ payload }: LaneSnapshotV1): readonly unknown[] =>
  Object.entries(payload).flatMap(([name, value]) => (name === 'profile' ? [value] : []));

const isJudged = (outcome: RecordedCheck['outcome']): boolean => outcome === 'pass' || outcome === 'fail';

function showsDecision(one: RecordedCheck, member: string, value: string): boolean {
  const [side, name] = member.split('.');
  const decided = jsonOrText(value);
  // What observed the decision may have found another one, and failed.
  if (side === 'observed') return !one.pass || same(one.observed, decided);
  const expected = one.expected as Readonly<Record<string, unknown>> | null;
  return (
    same(expected?.[name ?? ''], typeof expected?.[name ?? ''] === 'string' ? value : decided) ||
    saysUnreadable(one.observed)
  );
}

function expectationOf(id: string, lane: LaneDefinition): unknown {
  const own = lane.checks.find((check) => check.id === id);
  if (own !== undefined) return own.expects;
  return id === 'U-BUDGET' ? { $at_most: lane.budget_seconds } : [];
}

/**
 * The references are those of the ledger, and what the guards found in them is found again. A lane may have found worse:
 * a source that it could not read is no reference, and stands among what U-ENTRY observed.
 */
function sourceFaults(snapshot: LaneSnapshotV1, expectation: SnapshotExpectation): readonly SnapshotFault[] {
  const { sources, laneDefinition, platformRunId, executionId, substrate, definition } = expectation;
  const found = new Map(snapshot.checks.map((one) => [one.id, lanesIn(one.observed)]));
  const unread = found.get('U-ENTRY') ?? [];
  const wanted = sources.flatMap(({ ref, lane }) =>
    ref !== undefined && (!unread.includes(lane) || snapshot.source_refs.some((one) => one.lane === lane)) ? [ref] : [],
  );
  const context = { platformRunId, executionId, substrate, definition };
  const again = sourceChecks({ laneDefinition, context, sources, epoch: snapshot.epoch });
  return [
    ...failing('E_EVIDENCE_DIGEST', [['source_refs', same(snapshot.source_refs, wanted)]]),
    ...failing(
      'E_VERDICT_INCONSISTENT',
      again.map((one) => {
        const recorded = found.get(one.id) ?? [];
        return [`${one.id}: observed`, lanesIn(one.observed).every((lane) => recorded.includes(lane))] as const;
      }),
    ),
  ];
}

const lanesIn = (observed: unknown): readonly unknown[] => (Array.isArray(observed) ? observed : []);

/** What was made of the checks, made again. */
function verdictFaults(snapshot: LaneSnapshotV1, { laneDefinition, substrate }: SnapshotExpectation) {
  const { checks, elapsed_seconds } = snapshot;
  const known = new Set([...universalChecks.checks, ...laneDefinition.checks].map(({ id }) => id));
  const blocking = checks.filter((one) => known.has(one.id) && !mayRest(substrate, one.outcome));
  const codes = new Set([...laneDefinition.blockers.map(({ code }) => code), ...universalCodes(laneDefinition)]);
  const blockers = blocking.every((one) => codes.has(one.fails)) ? blockersOf(laneDefinition, blocking) : undefined;
  const runtimeBudget = {
    budget_seconds: laneDefinition.budget_seconds,
    elapsed_seconds,
    budget_pass: elapsed_seconds <= laneDefinition.budget_seconds,
  };
  return failing('E_VERDICT_INCONSISTENT', [
    ['blockers', blockers !== undefined && same(snapshot.blockers, blockers)],
    ['coverage', same(snapshot.coverage, coverageOf(checks))],
    ['overall_pass', snapshot.overall_pass === laneOverallPass(substrate, checks, blockers ?? ['unknown'])],
    ['runtime_budget', same(snapshot.runtime_budget, runtimeBudget)],
  ]);
}

const universalCodes = (lane: LaneDefinition): readonly string[] =>
  universalChecks.codes.map(({ code }) => universalCode(lane, code as UniversalCode));

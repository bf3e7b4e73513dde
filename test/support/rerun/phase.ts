import { readFileSync, writeFileSync } from 'node:fs';
import { FailureRecordV1 } from '@spine-green/evidence-schemas/documents/failure_record.v1';
import type { RecordedAnswersV1 } from '@spine-green/evidence-schemas/documents/recorded_answers.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { nextAttemptOf } from '../../../actions/lib/ledger/lane-guards.ts';
import { failureRecordKey } from '../../../actions/lib/run/failure-record.ts';
import { openSession, type Session } from '../../../actions/lib/run/session.ts';
import { findSnapshotRef, readSnapshot } from '../../../actions/lib/run/sources.ts';
import { type PhaseOutcome, runPhase } from '../../../actions/rehearsal/phase.ts';
import {
  command,
  completePhase,
  executionGo,
  type LanesToRun,
  type PhaseRun,
  readState,
  reopenPhase,
  runLanes,
  staleLanesOf,
} from '../../../actions/rehearsal/phase-steps.ts';
import type { Workplace } from '../../../actions/rehearsal/workplace.ts';
import { mayBeReplaced } from './replaced.ts';
import { withoutSnapshot } from './torn-lane.ts';
import { type Watched, watchOnSchedule } from './watched.ts';

/** What was seen of one phase while its lanes ran again. */
export interface SeenPhase {
  /** Of each lane, the documents of its own that its torn attempt owed, those of them that it left, and told of. */
  readonly torn: Readonly<Record<string, Torn>>;
  readonly reopened: {
    readonly status: string;
    /** Lanes that had to run again when the phase was open, and when the first one had, with all that precede a go. */
    readonly stale: { readonly before: readonly string[]; readonly after: readonly string[] };
    /** What the end of the phase said while they had not. */
    readonly refusal: string;
    readonly verdict: string;
    /** Of the phase in which the whole platform runs. */
    readonly watched: Watched | undefined;
  };
  /** Objects of the attempts before, by their digests, and what lay there afterwards. */
  readonly kept: { readonly before: Digests; readonly after: Digests };
}

interface Torn {
  readonly owed: readonly string[];
  readonly left: readonly string[];
  /** Those of its execution, as its failure record names them. */
  readonly told: readonly string[];
}

type Digests = Readonly<Record<string, readonly string[]>>;

/**
 * A phase in which every lane runs three times: torn off after its last document, to its end, and once more after the
 * finished phase was opened again for its first lane, on which all others rest.
 */
export async function takeAgain(
  run: PhaseRun,
  workplace: Workplace,
): Promise<{ readonly outcome: PhaseOutcome; readonly seen: SeenPhase }> {
  const torn: Record<string, SeenPhase['torn'][string]> = {};
  const outcome = await runPhase(run, async (_, executionId, { lanes, before = [] }) => {
    for (const [rank, lane] of lanes.entries()) {
      torn[lane] = await tearOff({ run, workplace, executionId }, lane, rank === 0 ? before : []);
    }
  });
  const before = await objectsOf(run);
  const reopened = await openAgain(run, workplace);
  const after = await digestsOf(run, Object.keys(before));
  return { outcome, seen: { torn, reopened, kept: { before, after } } };
}

interface Place {
  readonly run: PhaseRun;
  readonly workplace: Workplace;
  readonly executionId: string;
}

/** The attempt that loses its snapshot, and the one after it. */
async function tearOff(
  { run, workplace, executionId }: Place,
  lane: string,
  before: NonNullable<LanesToRun['before']>,
): Promise<SeenPhase['torn'][string]> {
  const phase = run.definition.plan_phase;
  const attempt = nextAttemptOf((await readState(run)).phases[phase].lanes[lane], executionId);
  const name = run.definition.lanes.find((one) => one.lane === lane)?.snapshot_name ?? '';
  const held = await withoutSnapshot(workplace, { name, executionId, attempt }, () =>
    refusalOf(runLanes(run, executionId, { lanes: [lane], before })),
  );
  if (!held.startsWith(`${phase} is held at ${lane}:`)) throw new Error(`${lane} was not torn off: ${held}`);
  await runLanes(run, executionId, { lanes: [lane] });
  const earlier = (await documentsOf(run, lane)).map(({ key }) =>
    key.replace(/_attempt\d+(?=\.)/, attempt === 1 ? '' : `_attempt${attempt}`),
  );
  const there = await digestsOf(run, earlier);
  const told = await inSession(run, async ({ evidence, config: { substrate } }) => {
    const key = failureRecordKey({ substrate, executionId, attempt }, lane);
    return (await readEvidence(evidence, key, FailureRecordV1.parse)).document.partials.map((one) => one.key);
  });
  return { owed: earlier, left: earlier.filter((key) => isLeft(key, there[key] ?? [])), told };
}

/** A document that stands once was written by the torn attempt; one that may be replaced was written by both. */
const isLeft = (key: string, { length }: readonly string[]): boolean =>
  mayBeReplaced(key) ? length > 1 : length === 1;

/** The documents that the recorded snapshot of a lane names, those of the run too, whose keys have no attempt. */
async function documentsOf(run: PhaseRun, lane: string) {
  const ref = findSnapshotRef(await readState(run), lane);
  if (ref === undefined) throw new Error(`${lane} has no snapshot`);
  return (await inSession(run, ({ evidence }) => readSnapshot(evidence, ref))).documents;
}

/** What the recorded snapshots of the phase are and name, by their digests. */
async function objectsOf(run: PhaseRun): Promise<Digests> {
  const state = await readState(run);
  const objects: Record<string, readonly string[]> = {};
  for (const { lane } of run.definition.lanes.filter(({ state }) => state === 'built')) {
    const ref = findSnapshotRef(state, lane);
    if (ref === undefined) throw new Error(`${lane} has no snapshot`);
    for (const { key, sha256 } of [ref, ...(await documentsOf(run, lane))]) objects[key] = [sha256];
  }
  return objects;
}

/** The digest of each version that lies under each key. */
const digestsOf = (run: PhaseRun, keys: readonly string[]): Promise<Digests> =>
  inSession(run, async ({ store, evidence }) => {
    const found = keys.map(async (key) => {
      const versions = await store.versions(evidence.bucket, key);
      return [key, versions.map(({ sha256 }) => sha256)] as const;
    });
    return Object.fromEntries(await Promise.all(found));
  });

async function openAgain(run: PhaseRun, workplace: Workplace): Promise<SeenPhase['reopened']> {
  const phase = run.definition.plan_phase;
  const [first = '', ...others] = run.definition.lanes.flatMap(({ lane, state }) => (state === 'built' ? [lane] : []));
  const early = others.filter((lane) => isEarly(run, lane));
  const { execution = '' } = (await readState(run)).phases[phase];
  answerReopening(workplace, phase);
  await reopenPhase(run, execution, { reason: 'RERUN_APPROVED', lanes: [first] });
  const { status } = (await readState(run)).phases[phase];
  const before = await staleLanesOf(run);
  const watched =
    phase === 'M7'
      ? await watchOnSchedule({ run, executionId: execution, sql: (text) => execute(run, text) })
      : undefined;
  // What settles what is to be executed runs before the go, as it did the first time.
  if (isEarly(run, first)) await runLanes(run, execution, { lanes: [first, ...early] });
  const go = await executionGo(run, execution);
  if (isEarly(run, first)) await command(run, go);
  else await runLanes(run, execution, { lanes: [first], before: go });
  const after = await staleLanesOf(run);
  const refusal = await refusalOf(completePhase(run, execution));
  await runLanes(run, execution, { lanes: after });
  return { status, stale: { before, after }, refusal, watched, verdict: await completePhase(run, execution) };
}

const isEarly = ({ definition }: PhaseRun, lane: string): boolean =>
  definition.lanes.some((one) => one.lane === lane && one.starts_under === 'activation');

/** An answer with which no rehearsal is prepared. */
function answerReopening({ config }: Workplace, phase: string): void {
  const path = config.approvals_url.slice('file:'.length);
  const answers = JSON.parse(readFileSync(path, 'utf8')) as RecordedAnswersV1;
  const approved = {
    environment: `phase-activation-${phase.toLowerCase()}`,
    purposes: ['reopening' as const, 'drift_resolution' as const],
  };
  writeFileSync(path, JSON.stringify({ ...answers, approved: [...answers.approved, approved] }));
}

const execute = (run: PhaseRun, text: string): Promise<void> =>
  inSession(run, async (session) => {
    await (await session.database()).execute({ text, values: [] });
  });

/** The words of what was refused; nothing when it was not. */
async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function inSession<T>(run: PhaseRun, work: (session: Session) => Promise<T>): Promise<T> {
  const session = openSession(run.substrateConfig);
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

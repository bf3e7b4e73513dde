import { globSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, digestOf, isPlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { blockersOf } from '../../actions/lib/checks/blockers.ts';
import { checkOf, type Judgement } from '../../actions/lib/checks/check.ts';
import { recordedChecks } from '../../actions/lib/checks/coverage.ts';
import { fitsExpectation } from '../../actions/lib/checks/expectation.ts';
import { type Fact, isReadable } from '../../actions/lib/checks/fact.ts';
import { getLaneDefinition } from '../../actions/lib/definition/phase-definition.ts';
import { handoverOfLane } from '../../actions/lib/handovers/lanes.ts';
import type { Documents, Written } from '../../actions/lib/run/documents.ts';
import { attemptKey, localDigest, type StoredDocument } from '../../actions/lib/run/documents.ts';
import type { DecideContext, Lane } from '../../actions/lib/run/lane.ts';

export const RUN_ID = 'platform_20261122T101500Z';
export const HEX = 'a'.repeat(64);
export const IMAGE = `sha256:${'b'.repeat(64)}`;

/** The moment of a lane of this phase on `embedded`. */
export const momentOf = (lane: string): DecideContext => ({
  substrate: 'embedded',
  platformRunId: RUN_ID,
  executionId: `${lane.slice(0, lane.indexOf('.')).toLowerCase()}_20261122T101500Z`,
  attempt: 1,
  gatheredAtUtc: '2026-11-22T10:15:02.000000Z',
  epoch: { kafka_cluster_id: 'cluster', db_resource_id: 'database', image_digest: IMAGE },
  registrySha256: HEX,
  ci: {
    repository: 'local',
    workflow: 'test',
    workflow_sha: 'c'.repeat(40),
    run_id: '1',
    run_attempt: 1,
    job: 'test',
    actor: 'test',
  },
});

/** The documents of a lane as a store would answer that keeps what it is given. */
export function keptDocuments(documents: Documents, context: DecideContext): Written<Documents> {
  const stored = Object.entries(documents).map(([member, planned]): [string, Fact<StoredDocument>] => {
    if (!isReadable(planned)) return [member, planned];
    const { name, place, text, kept, document } = planned.value;
    const key = place === 'execution' ? attemptKey(context, name) : `evidence/runs/${RUN_ID}/${name}`;
    try {
      const ref = { key, version_id: '1', sha256: sha256Hex(text()) };
      if (kept.as !== 'once') return [member, { value: ref }];
      return [member, { value: { ...ref, kept_sha256: digestOf(kept.identity(document)) } }];
    } catch (error) {
      if (isPlatformError(error)) return [member, { unreadable: error.message }];
      throw error;
    }
  });
  return Object.fromEntries(stored);
}

/** A document that such a store has; for rows in which it has another one. */
export function keptAs(written: Fact<StoredDocument> | undefined): StoredDocument {
  if (written === undefined || !isReadable(written)) throw new Error('the store kept nothing');
  return written.value;
}

export interface LaneRow<F> {
  readonly given: string;
  readonly facts: F;
  /** What the store said instead of keeping a document. */
  readonly written?: Readonly<Record<string, Fact<StoredDocument>>>;
  readonly context?: Partial<DecideContext>;
  /** The phase was activated on GitHub; a rehearsal otherwise. */
  readonly onGitHub?: boolean;
  /** Exactly the checks that fail, each with its code. */
  readonly fails: Readonly<Record<string, string>>;
}

export interface LaneRows {
  readonly lane: string;
  /** Evaluates every row, with a decision that somebody may have tampered with: what the tests would say. */
  readonly evaluate: (tamper?: Tamper) => readonly RowResult[];
  /** What the lane would write at this time, row by row, beside the facts that it was made of. */
  readonly planned: (gatheredAtUtc: string) => readonly PlannedRow[];
}

export interface PlannedRow {
  readonly given: string;
  readonly facts: unknown;
  readonly documents: readonly { readonly name: string; readonly text: string }[];
}

export type Tamper = (decision: Readonly<Record<string, Judgement>>) => Readonly<Record<string, Judgement>>;

export interface RowResult {
  readonly given: string;
  readonly expected: Readonly<Record<string, string>>;
  readonly found: Readonly<Record<string, string>>;
  readonly passed: readonly string[];
  /** Checks that expect something else than their definition says. */
  readonly misfits: readonly string[];
  /** What is wrong with what the lane hands over, by its reader; a lane that passes hands over something. */
  readonly mishanded: readonly string[];
}

/**
 * The rows of a lane: facts with which every check passes, and for each check facts with which exactly it fails. They
 * are the oracle of `check-coverage` and of the mutation run, so every row names its outcome by hand.
 */
export function laneRows<F>(
  lane: Lane<F>,
  rows: { readonly passing: readonly Omit<LaneRow<F>, 'fails'>[]; readonly failing: readonly LaneRow<F>[] },
): LaneRows {
  const all = [...rows.passing.map((row): LaneRow<F> => ({ ...row, fails: {} })), ...rows.failing];
  return {
    lane: lane.id,
    evaluate: (tamper) => all.map((row) => evaluateRow(lane, row, tamper)),
    planned: (gatheredAtUtc) => all.map((row) => plannedRow(lane, row, gatheredAtUtc)),
  };
}

function plannedRow<F>(lane: Lane<F>, { given, facts, context }: LaneRow<F>, gatheredAtUtc: string): PlannedRow {
  const planned = Object.values(lane.documents(facts, { ...momentOf(lane.id), ...context, gatheredAtUtc }));
  return {
    given,
    facts,
    documents: planned.filter(isReadable).flatMap(({ value }) => {
      const text = localDigest({ value });
      return isReadable(text) ? [{ name: value.name, text: value.text() }] : [];
    }),
  };
}

function evaluateRow<F>(lane: Lane<F>, row: LaneRow<F>, tamper: Tamper = (decision) => decision): RowResult {
  const context = { ...momentOf(lane.id), ...row.context };
  const written = { ...keptDocuments(lane.documents(row.facts, context), context), ...row.written };
  const decision = tamper(lane.decide(row.facts, written, context));
  const checks = Object.entries(decision).map(([id, judgement]) => checkOf(id, judgement));
  const recorded = recordedChecks(getLaneDefinition(lane.id), checks, {
    substrate: context.substrate,
    onGitHub: row.onGitHub ?? false,
  });
  const definition = getLaneDefinition(lane.id);
  blockersOf(definition, checks);
  const passes = checks.every((one) => one.pass);
  const handed = lane.handover(row.facts, written, { ...context, passes });
  return {
    given: row.given,
    expected: row.fails,
    found: Object.fromEntries(recorded.filter((one) => one.outcome === 'fail').map((one) => [one.id, one.fails])),
    passed: recorded.filter((one) => one.outcome === 'pass').map((one) => one.id),
    mishanded: mishandedBy(lane.id, handed, passes),
    misfits: checks.flatMap(({ id, expected }) => {
      const template = definition.checks.find((one) => one.id === id)?.expects;
      return fitsExpectation(template, expected) ? [] : [`${id} expects ${JSON.stringify(expected)}`];
    }),
  };
}

function mishandedBy(lane: string, handed: object | undefined, passes: boolean): readonly string[] {
  const reader = handoverOfLane(lane);
  if (reader === null) return handed === undefined ? [] : ['hands over something'];
  if (handed === undefined) return passes ? ['hands over nothing'] : [];
  return reader.faults(JSON.parse(canonicalJson(handed)));
}

const ACTIONS = join(import.meta.dirname, '..', 'actions');

/** The tables of all lanes, from every `*.rows.ts` that there is. */
export async function laneTables(): Promise<readonly LaneRows[]> {
  const files = globSync('**/*.rows.ts', { cwd: ACTIONS }).sort();
  const modules = await Promise.all(
    files.map((file) => import(join(ACTIONS, file)) as Promise<{ rows: readonly LaneRows[] }>),
  );
  return modules.flatMap(({ rows }) => rows);
}

import { createHash } from 'node:crypto';
import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import type { GovernanceEventV1 } from '@spine-green/evidence-schemas/documents/governance_event.v1';
import { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import { type BundleFailure, failureOf } from '../failure.ts';
import { canonicalLines } from '../lines/lines.ts';
import type { BundleObject, BundleView } from '../view.ts';
import { runObject } from './summaries.ts';

interface LockFact {
  readonly object: BundleObject;
  readonly event: ReporterLockEventV1;
}

/** How reporters took and gave back the lock of the run (16, section 7.2), by what each told and the fences they got. */
export function verifyReporterLock(
  view: BundleView,
  governance: readonly GovernanceEventV1[],
): readonly BundleFailure[] {
  const { platform_run_id: run } = view.manifest;
  if (run === 'N/A') return [];
  const failures: BundleFailure[] = [];
  const facts: LockFact[] = [];
  const prefix = `${evidencePrefix({ family: 'run', platform_run_id: run })}obs/reporter_lock/`;
  for (const object of view.under(handle('S3_EVIDENCE_BUCKET'), prefix)) {
    const event = view.typed(object, ReporterLockEventV1);
    if (event === undefined) failures.push(failureOf(object, 'is no fact of the lock'));
    else facts.push({ object, event });
  }
  failures.push(
    ...facts.flatMap(({ object, event }) => nameFaults(object, event, run).map((what) => failureOf(object, what))),
    ...lifeFaults(facts),
    ...fenceFaults(facts),
    ...denialFaults(facts),
    ...unlockedFacts(facts, governance, prefix),
  );
  const list = runObject(view, 'obs/reporter_lock.jsonl');
  if (list !== undefined) failures.push(...listFaults(list, facts, view).map((what) => failureOf(list, what)));
  return failures;
}

function nameFaults({ key }: BundleObject, event: ReporterLockEventV1, run: string): readonly string[] {
  const id = createHash('sha256').update(event.lock_key).digest().readBigInt64BE(0).toString();
  const stamp = event.ts_utc.replaceAll(/[-:.]/g, '');
  const instance = event.task_arn.replaceAll(/[^A-Za-z0-9]+/g, '-').slice(-64);
  return [
    ...(event.platform_run_id === run && event.lock_key === `reporter:${run}` ? [] : ['is of another run']),
    ...(event.lock_id === id ? [] : ['has the lock of another key']),
    ...(key.endsWith(`/${stamp}_${instance}_${event.event}.json`) ? [] : ['lies under the name of another fact']),
  ];
}

/** What one reporter tells in its life, in this order; times of several reporters are never compared. */
const STEPS = { ATTEMPT: 0, ACQUIRED: 1, DENIED: 1, RELEASED: 2, LOST: 2 } as const;

/** A reporter asks once, then holds or is denied, and gives back or loses what it holds, under the fence that it got. One
 * that died told no end. */
function lifeFaults(facts: readonly LockFact[]): readonly BundleFailure[] {
  return [...byInstance(facts).values()].flatMap((life) => {
    const told = new Map<number, LockFact>();
    const failures: BundleFailure[] = [];
    for (const fact of life) {
      const step = STEPS[fact.event.event];
      const before = told.get(step);
      if (before !== undefined)
        failures.push(failureOf(fact.object, `${fact.event.event} after ${before.event.event} of the same reporter`));
      else told.set(step, fact);
    }
    const [attempt, outcome, end] = [told.get(0), told.get(1), told.get(2)];
    if (attempt === undefined)
      failures.push(...life.map(({ object, event }) => failureOf(object, `${event.event} without an attempt`)));
    const holds = outcome?.event.event === 'ACQUIRED' && outcome.event.fence === end?.event.fence;
    if (end !== undefined && !holds) failures.push(failureOf(end.object, `${end.event.event} what it does not hold`));
    return failures;
  });
}

function byInstance(facts: readonly LockFact[]): ReadonlyMap<string, readonly LockFact[]> {
  const lives = new Map<string, LockFact[]>();
  for (const fact of facts) {
    const life = lives.get(fact.event.instance);
    if (life === undefined) lives.set(fact.event.instance, [fact]);
    else life.push(fact);
  }
  return lives;
}

/** Each acquisition got a number of its own from the database, which counts up and is never given twice. */
function fenceFaults(facts: readonly LockFact[]): readonly BundleFailure[] {
  const holders = new Map<string, string>();
  const failures: BundleFailure[] = [];
  for (const { object, event } of facts.filter(({ event: { event } }) => event === 'ACQUIRED')) {
    const fence = event.fence ?? 'none';
    const holder = holders.get(fence);
    if (holder !== undefined || !/^[1-9]\d*$/.test(fence))
      failures.push(failureOf(object, `acquires under fence ${fence}, which ${holder ?? 'nobody'} got`));
    holders.set(fence, event.instance);
  }
  return failures;
}

/** Who is denied names a holder, and that one did acquire. */
function denialFaults(facts: readonly LockFact[]): readonly BundleFailure[] {
  const acquired = new Set(facts.filter(({ event }) => event.event === 'ACQUIRED').map(({ event }) => event.instance));
  return facts
    .filter(({ event }) => event.event === 'DENIED' && event.holder !== null)
    .filter(({ event }) => !acquired.has(event.holder?.instance ?? ''))
    .map(({ object, event }) =>
      failureOf(object, `is denied by ${event.holder?.instance}, which did not hold the lock`),
    );
}

/** Governance tells of each fact of the lock as well; one that it tells of and that is not there was taken away. */
function unlockedFacts(
  facts: readonly LockFact[],
  governance: readonly GovernanceEventV1[],
  prefix: string,
): readonly BundleFailure[] {
  const known = new Set(facts.map(({ event }) => `${event.platform_run_id}:${event.instance}:${event.event}`));
  return governance
    .filter(({ event_family, dedupe_key }) => event_family === 'REPORTER_LOCK' && !known.has(dedupe_key))
    .map(({ dedupe_key }) => ({ object: prefix, what: `lacks the fact ${dedupe_key}, of which governance tells` }));
}

/**
 * Every line of the derived list is a fact, once, and those of one reporter stand in the order of its life. A reporter
 * writes the list while it works, so it lacks nothing but how the last holder, and who was denied beside it, ended.
 */
function listFaults(object: BundleObject, facts: readonly LockFact[], view: BundleView): readonly string[] {
  const faults: string[] = [];
  const open = new Map(facts.map((fact) => [fact.object.text, fact.event]));
  const steps = new Map<string, number>();
  for (const line of canonicalLines(view.bytes(object))) {
    if ('fault' in line) {
      faults.push(`line ${line.number} ${line.fault}`);
      continue;
    }
    const event = open.get(line.text);
    open.delete(line.text);
    if (event === undefined) {
      faults.push(`line ${line.number} is no fact of the lock, or the one of another line`);
      continue;
    }
    const step = STEPS[event.event];
    if (step <= (steps.get(event.instance) ?? -1)) faults.push(`line ${line.number} comes before what it follows`);
    steps.set(event.instance, step);
  }
  const newest = [...byInstance(facts).values()].map(fenceOf).reduce((one, other) => Math.max(one, other), 0);
  const mayLack = (event: ReporterLockEventV1): boolean =>
    steps.size > 0 && event.event !== 'ATTEMPT' && (event.fence === null || Number(event.fence) === newest);
  const missing = [...open.values()].filter((event) => !mayLack(event));
  return [...faults, ...missing.map((event) => `lacks ${event.event} of ${event.instance}`)].slice(0, 5);
}

/** 0 of a reporter that never held. */
const fenceOf = (life: readonly LockFact[]): number =>
  Math.max(0, ...life.map(({ event }) => Number(event.fence ?? 0)));

import { createHash } from 'node:crypto';
import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import type { GovernanceEventV1 } from '@spine-green/evidence-schemas/documents/governance_event.v1';
import { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import { type BundleFailure, failureOf } from '../failure.ts';
import type { BundleObject, BundleView } from '../view.ts';
import { canonicalLines } from './lines.ts';
import { runObject } from './summaries.ts';

interface LockFact {
  readonly object: BundleObject;
  readonly event: ReporterLockEventV1;
}

/** The order in which reporters took and gave back the lock of the run (16, section 7.2): one holder at a time. */
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
  facts.sort((a, b) => (a.event.ts_utc < b.event.ts_utc ? -1 : 1));
  failures.push(
    ...facts.flatMap(({ object, event }) => nameFaults(object, event, run).map((what) => failureOf(object, what))),
    ...orderFaults(facts),
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

/**
 * A reporter asks before it holds or is denied, holds under a fence that only grows, and gives back what it holds. One
 * that died gave nothing back; the next one may hold then, and the dead one does nothing any more.
 */
function orderFaults(facts: readonly LockFact[]): readonly BundleFailure[] {
  const failures: BundleFailure[] = [];
  const asked = new Set<string>();
  const held = new Map<string, { fence: number; until: string | undefined }>();
  let [holder, fence] = [undefined as string | undefined, 0];
  for (const { object, event } of facts) {
    const fail = (what: string): void => void failures.push(failureOf(object, what));
    const { instance } = event;
    if (event.event === 'ATTEMPT') {
      asked.add(instance);
      continue;
    }
    if (!asked.has(instance)) fail(`${event.event} without an attempt`);
    if (event.event === 'ACQUIRED') {
      const next = Number(event.fence ?? 0);
      if (next <= fence) fail(`acquires under fence ${next} after ${fence}`);
      [holder, fence] = [instance, next];
      held.set(instance, { fence: next, until: undefined });
    } else if (event.event === 'RELEASED' || event.event === 'LOST') {
      const own = held.get(instance);
      if (own === undefined || own.fence !== Number(event.fence ?? 0)) fail(`${event.event} what it does not hold`);
      else if (event.event === 'RELEASED' && holder !== instance) fail('releases after another one acquired');
      if (own !== undefined) own.until = event.ts_utc;
      if (holder === instance) holder = undefined;
    }
  }
  return [...failures, ...denialFaults(facts, held)];
}

/** Who is denied names a holder, and that one did hold then. */
function denialFaults(
  facts: readonly LockFact[],
  held: ReadonlyMap<string, { readonly until: string | undefined }>,
): readonly BundleFailure[] {
  return facts
    .filter(({ event }) => event.event === 'DENIED' && event.holder !== null)
    .filter(({ event }) => {
      const holder = held.get(event.holder?.instance ?? '');
      return holder === undefined || (holder.until !== undefined && holder.until < event.ts_utc);
    })
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

function listFaults(object: BundleObject, facts: readonly LockFact[], view: BundleView): readonly string[] {
  const faults: string[] = [];
  let listed = 0;
  for (const line of canonicalLines(view.bytes(object))) {
    const expected = facts[line.number - 1];
    listed = line.number;
    if ('fault' in line) faults.push(`line ${line.number} ${line.fault}`);
    else if (expected?.object.text !== line.text)
      faults.push(`line ${line.number} is not the fact that happened in this place`);
  }
  const last = facts[listed - 1]?.event;
  const missing = facts.slice(listed).filter(({ event }) => last === undefined || event.event === 'ATTEMPT');
  return [...faults, ...missing.map(({ event }) => `lacks ${event.event} of ${event.ts_utc}`)].slice(0, 5);
}

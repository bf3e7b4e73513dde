import { evidencePrefix } from '@spine-green/evidence-schemas';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { type Fact, isReadable, observe } from '../../lib/checks/fact.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { type LogEntry, type LogFacts, OPERATOR } from '../lanes/d-decision-log.ts';

/** Reads the log itself, object by object, and not what the fold made of it. */
export async function gatherLog(context: LaneContext): Promise<LogFacts> {
  const keys = await observe(() => listLog(context));
  const of = async <T>(read: (keys: readonly string[]) => T | Promise<T>): Promise<Fact<T>> =>
    isReadable(keys) ? observe(() => read(keys.value)) : keys;
  return {
    entries: await of((all) => readEntries(context, all.filter(isEvent))),
    operator: await observe(() => context.decision(OPERATOR).value),
    required: context.ledger.phases.M0.requiredDecisions,
    rewritten: await of((all) => findRewritten(context, all)),
    strangers: await of((all) => all.filter((key) => !isEvent(key))),
  };
}

const isEvent = (key: string): boolean => /\/events\/[0-9]{8}\.json$/.test(key);

/** Everything below the log; the projection beside it is derived and no part of it. */
async function listLog({ session, substrate }: LaneContext): Promise<readonly string[]> {
  const keys: string[] = [];
  const prefix = `${evidencePrefix({ family: 'ledger', env: substrate })}events/`;
  for await (const { key } of listAll(session.store, session.evidence.bucket, prefix)) keys.push(key);
  return keys;
}

async function readEntries({ session }: LaneContext, keys: readonly string[]): Promise<readonly LogEntry[]> {
  const entries: LogEntry[] = [];
  for (const key of keys) {
    const { document } = await readEvidence(session.evidence, key, LedgerEventV1.parse);
    if (document.event !== 'DECISION_PINNED' || document.phase !== 'M0') continue;
    const { at_utc, actor, payload } = document;
    entries.push({ key, decision: payload.key, at_utc, pinned_by: actor.id });
  }
  return entries;
}

/** Create-only means one version for ever, and nothing taken away. */
async function findRewritten({ session }: LaneContext, keys: readonly string[]): Promise<readonly string[]> {
  const rewritten: string[] = [];
  for (const key of keys) {
    const versions = await session.store.versions(session.evidence.bucket, key);
    if (versions.length !== 1 || versions.some((one) => one.deleteMarker)) rewritten.push(key);
  }
  return rewritten;
}

import { readEvidence } from '@spine-green/runtime/evidence/read';
import type { LaneContext } from '../lib/run/lane.ts';
import { BY_DAEMON, CLOSURE_NAMES, type ClosureName, closureKey, markerKey } from './closure-set.ts';
import type { GainedVersion } from './contention.ts';

/** Objects that only the reporter writes; the daemon goes on writing its own. */
export const REPORTER_OBJECTS: readonly string[] = [
  ...CLOSURE_NAMES.filter((name) => name !== BY_DAEMON),
  'run_completed',
];

export interface ClosureVersion {
  readonly name: string;
  readonly key: string;
  readonly versionId: string;
}

/** Every version of every closure object that there is now, markers included. */
export async function readClosureVersions(context: LaneContext): Promise<readonly ClosureVersion[]> {
  const found: ClosureVersion[] = [];
  for (const name of CLOSURE_NAMES.filter((one) => one !== BY_DAEMON)) {
    found.push(...(await versionsAt(context, name, closureKey(context, name))));
  }
  for (let number = 0; ; number += 1) {
    const versions = await versionsAt(context, 'run_completed', markerKey(context, number));
    if (versions.length === 0) return found;
    found.push(...versions);
  }
}

/** What is there now and was not before, with the task that each document names. */
export async function gainedSince(
  context: LaneContext,
  before: readonly ClosureVersion[],
): Promise<readonly GainedVersion[]> {
  const known = new Set(before.map(({ key, versionId }) => `${key} ${versionId}`));
  const now = (await readClosureVersions(context)).filter(({ key, versionId }) => !known.has(`${key} ${versionId}`));
  const gained: GainedVersion[] = [];
  for (const version of now) gained.push({ name: version.name, writer: await writerOf(context, version) });
  return gained;
}

async function versionsAt(
  { session }: LaneContext,
  name: ClosureName | 'run_completed',
  key: string,
): Promise<readonly ClosureVersion[]> {
  const versions = await session.store.versions(session.evidence.bucket, key);
  return versions.map(({ versionId }) => ({ name, key, versionId }));
}

async function writerOf({ session }: LaneContext, { name, key, versionId }: ClosureVersion): Promise<string | null> {
  if (name === 'governance_events') return null;
  const { document } = await readEvidence(session.evidence, key, taskOf, versionId);
  return document;
}

/** Any document that names its writer; one that names none was written by nobody who may. */
function taskOf(value: unknown): string {
  const writer = typeof value === 'object' && value !== null && 'writer' in value ? value.writer : undefined;
  const task = typeof writer === 'object' && writer !== null && 'task_arn' in writer ? writer.task_arn : undefined;
  return typeof task === 'string' ? task : 'unnamed';
}

import { readEvidence } from '@spine-green/runtime/evidence/read';
import { BY_DAEMON, CLOSURE_NAMES, type ClosureName, MARKER } from '../../lib/rules/closure-objects.ts';
import type { WrittenVersion } from '../bundle.ts';
import { closureKey, markerKey } from '../closure-set.ts';
import type { ClosurePlace } from './closure-set.ts';

export interface ClosureVersion {
  readonly name: string;
  readonly key: string;
  readonly versionId: string;
}

/** Every version of every object that only the reporter writes, markers included. */
export async function readClosureVersions(place: ClosurePlace): Promise<readonly ClosureVersion[]> {
  const found: ClosureVersion[] = [];
  for (const name of CLOSURE_NAMES.filter((one) => one !== BY_DAEMON)) {
    found.push(...(await versionsAt(place, name, closureKey(place, name))));
  }
  for (let number = 0; ; number += 1) {
    const versions = await versionsAt(place, MARKER, markerKey(place, number));
    if (versions.length === 0) return found;
    found.push(...versions);
  }
}

/** The same with the task that each document names. */
export async function readClosureHistory(place: ClosurePlace): Promise<readonly WrittenVersion[]> {
  const history: WrittenVersion[] = [];
  for (const version of await readClosureVersions(place)) history.push(await signedVersion(place, version));
  return history;
}

/** What is there now and was not before. */
export async function gainedSince(
  place: ClosurePlace,
  before: readonly ClosureVersion[],
): Promise<readonly WrittenVersion[]> {
  const known = new Set(before.map(({ key, versionId }) => `${key} ${versionId}`));
  const now = (await readClosureVersions(place)).filter(({ key, versionId }) => !known.has(`${key} ${versionId}`));
  const gained: WrittenVersion[] = [];
  for (const version of now) gained.push(await signedVersion(place, version));
  return gained;
}

async function versionsAt(
  { evidence: { store, bucket } }: ClosurePlace,
  name: ClosureName | typeof MARKER,
  key: string,
): Promise<readonly ClosureVersion[]> {
  const versions = await store.versions(bucket, key);
  return versions.map(({ versionId }) => ({ name, key, versionId }));
}

async function signedVersion(
  { evidence }: ClosurePlace,
  { name, key, versionId }: ClosureVersion,
): Promise<WrittenVersion> {
  if (name === 'governance_events') return { name, versionId, writer: null };
  const { document } = await readEvidence(evidence, key, taskOf, versionId);
  return { name, versionId, writer: document };
}

/** Any document that names its writer; one that names none was written by nobody who may. */
function taskOf(value: unknown): string {
  const writer = typeof value === 'object' && value !== null && 'writer' in value ? value.writer : undefined;
  const task = typeof writer === 'object' && writer !== null && 'task_arn' in writer ? writer.task_arn : undefined;
  return typeof task === 'string' ? task : 'unnamed';
}

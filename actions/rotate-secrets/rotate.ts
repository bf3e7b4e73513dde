import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { handle, isPlatformError } from '@spine-green/evidence-schemas';
import { SecretRotationSnapshotV1 } from '@spine-green/evidence-schemas/documents/secret_rotation_snapshot.v1';
import { DAEMONS, KEY_MAPS } from '@spine-green/runtime/catalog';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { type Fact, fact, isReadable, mapFact, observe, observeFrom } from '../lib/checks/fact.ts';
import { fold } from '../lib/ledger/fold.ts';
import { readLedger } from '../lib/ledger/store.ts';
import type { ManagedPlace } from '../lib/platform/managed-place.ts';
import { guardExecution, writeGuardEvidence } from '../lib/run/guard-evidence.ts';
import { dsnWith, parseKeyMap, rotatedMaps } from './key-map.ts';
import { type Restart, restartServices } from './restart.ts';

export type Secrets = SecretRotationSnapshotV1['rotation_target'];

export interface RotationAsked {
  readonly secrets: Secrets;
  readonly correlationId: string;
  /** How long services may take to be back, and a database to have its password, in milliseconds. */
  readonly backMsMax?: number;
}

export interface Rotation {
  readonly key: string;
  readonly snapshot: SecretRotationSnapshotV1;
}

/**
 * Rotates secrets as 05, section 5.4 says: a new version is written, what runs is started again with it, and only then the old
 * keys open no more. It goes no further than the first thing that fails, and the same again rotates anew from any state. Throws
 * what writing evidence throws, after everything was done.
 */
export async function rotateSecrets(place: ManagedPlace, asked: RotationAsked): Promise<Rotation> {
  const [startedAt, begun] = [nowUtc(place.clock), place.clock.elapsedMs()];
  const lanes = await observe(() => readRunningLanes(place));
  const isFree = isReadable(lanes) && lanes.value.length === 0;
  const done = isFree ? await ROTATIONS[asked.secrets](place, asked) : NOTHING;
  const capturedAt = nowUtc(place.clock);
  const blockers = isFree ? failuresOf(done) : (['SECRET_LANE_RUNS'] as const);
  const snapshot: SecretRotationSnapshotV1 = {
    schema: 'fp.secret_rotation_snapshot.v1',
    substrate: place.substrate,
    execution_id: guardExecution('secret_rotation', capturedAt),
    started_at_utc: startedAt,
    captured_at_utc: capturedAt,
    elapsed_ms: Math.round(place.clock.elapsedMs() - begun),
    rotation_target: asked.secrets,
    correlation_id: asked.correlationId,
    ledger: isReadable(lanes) ? { running_lanes: [...lanes.value] } : null,
    written: [...done.written],
    instance_change: done.instanceChange,
    restarted: [...done.restarted],
    planned: PLANNED,
    rotation_outcome: !isFree ? 'refused' : blockers.length === 0 ? 'rotated' : 'failed',
    blockers: [...blockers],
  };
  const at = { execution: snapshot.execution_id, name: 'secret_rotation_snapshot.json' };
  const { key } = await writeGuardEvidence(place, at, { schema: SecretRotationSnapshotV1, document: snapshot });
  return { key, snapshot };
}

const INSIDE = 'It is asked from within the network of the tasks, and no task asks it outside a phase.';

/** What nothing does yet: it is said of every rotation, and nobody takes a rotation for verified. */
const PLANNED: SecretRotationSnapshotV1['planned'] = [
  {
    step: 'bus_keys',
    reason: 'Keys of the bus are made in the organisation of Confluent, which nothing asks for one.',
  },
  { step: 'bus_metadata', reason: INSIDE },
  { step: 'gate_matrix', reason: INSIDE },
  { step: 'database_select', reason: INSIDE },
];

type Written = SecretRotationSnapshotV1['written'][number];

interface Done {
  readonly written: readonly Written[];
  readonly instanceChange: SecretRotationSnapshotV1['instance_change'];
  readonly restarted: readonly Restart[];
}

const NOTHING: Done = { written: [], instanceChange: null, restarted: [] };

/** A rotation takes every service away for a moment, so a lane that works, and a ledger that cannot say, keep it waiting. */
async function readRunningLanes({ evidence, substrate }: ManagedPlace): Promise<readonly string[]> {
  const { phases } = fold(await readLedger({ target: evidence, env: substrate }));
  const lanes = Object.values(phases).flatMap((one) => Object.entries(one.lanes));
  return lanes.filter(([, { status }]) => status === 'RUNNING').map(([name]) => name);
}

function failuresOf({ written, instanceChange, restarted }: Done): SecretRotationSnapshotV1['blockers'] {
  const isWritten = written.every(({ failure }) => failure === null);
  const isSet = instanceChange === null || (instanceChange.failure === null && instanceChange.settled);
  const isBack = restarted.every(({ failure }) => failure === null);
  return [
    ...(isWritten && isSet ? [] : (['SECRET_WRITE_FAILED'] as const)),
    ...(isBack ? [] : (['SECRET_RESTART_FAILED'] as const)),
  ];
}

const ROTATIONS: Readonly<Record<Secrets, (place: ManagedPlace, asked: RotationAsked) => Promise<Done>>> = {
  gate_keys: rotateKeys,
  database: rotatePassword,
};

/** Something that is to be written. */
interface Writing {
  readonly path: string;
  readonly step: Written['step'];
  readonly value: Fact<string>;
}

/** Writes one after the other, and none after one that failed. */
async function writeAll({ parameters }: ManagedPlace, writings: readonly Writing[]): Promise<readonly Written[]> {
  const written: Written[] = [];
  for (const { path, step, value } of writings) {
    const before = await observe(() => parameters.describe(path.slice(0, path.lastIndexOf('/'))));
    const known = isReadable(before) ? before.value.find((one) => one.path === path) : undefined;
    const after = await observeFrom(value, (text) => parameters.put(path, text));
    written.push({
      ...{ path, step, version_before: known?.version ?? null },
      version_after: isReadable(after) ? after.value : null,
      failure: isReadable(after) ? null : after.unreadable.slice(0, 512),
    });
    if (!isReadable(after)) break;
  }
  return written;
}

const isDone = (some: readonly { readonly failure: string | null }[]): boolean =>
  some.every(({ failure }) => failure === null);

/** Of a service that asks who calls: what it knows now, and the keys that its callers will have. */
interface Rotated {
  readonly path: string;
  readonly keys: ReadonlyMap<string, string>;
  readonly maps: Fact<ReturnType<typeof rotatedMaps>>;
}

async function readRotated({ parameters }: ManagedPlace): Promise<readonly Rotated[]> {
  const rotated: Rotated[] = [];
  for (const row of KEY_MAPS) {
    const path = handle(row.path);
    const keys = new Map(handle(row.principals).map((name) => [name, randomBytes(32).toString('hex')]));
    const maps = await observe(async () =>
      rotatedMaps(parseKeyMap(path, (await parameters.get(path)).value.reveal()), keys),
    );
    rotated.push({ path, keys, maps });
  }
  return rotated;
}

/** Services that ask know both keys before anybody has a new one, and the new one alone when everybody has it. */
async function rotateKeys(place: ManagedPlace, { backMsMax }: RotationAsked): Promise<Done> {
  const rotated = await readRotated(place);
  const maps = (which: 'beside' | 'alone') =>
    writeAll(
      place,
      rotated.map(({ path, maps: of }) => ({
        ...{ path, step: which },
        value: mapFact(of, (both) => JSON.stringify(both[which])),
      })),
    );
  const beside = await maps('beside');
  if (!isDone(beside)) return { ...NOTHING, written: beside };
  const asking = new Set(DAEMONS.filter(({ mode }) => KEY_MAPS.some((row) => row.mode === mode)).map(serviceOf));
  const knowing = await restarted(place, (service) => asking.has(service), backMsMax);
  if (!isDone(knowing)) return { ...NOTHING, written: beside, restarted: knowing };
  const keys = await writeAll(
    place,
    rotated.flatMap(({ path, keys: of }) =>
      [...of].map(([name, key]) => ({ path: `${path}/${name}`, step: 'new' as const, value: fact(key) })),
    ),
  );
  if (!isDone(keys)) return { ...NOTHING, written: [...beside, ...keys], restarted: knowing };
  const holding = await restarted(place, () => true, backMsMax);
  const all = [...knowing, ...holding];
  if (!isDone(holding)) return { ...NOTHING, written: [...beside, ...keys], restarted: all };
  return { ...NOTHING, written: [...beside, ...keys, ...(await maps('alone'))], restarted: all };
}

const serviceOf = (row: (typeof DAEMONS)[number]): string => handle(row.handle);

/** A compute that does not answer keeps the old keys in force. */
async function restarted(
  { compute }: ManagedPlace,
  isAsked: (service: string) => boolean,
  backMsMax: number | undefined,
): Promise<readonly Restart[]> {
  try {
    return await restartServices(compute, isAsked, backMsMax);
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    const failure = error.message.slice(0, 512);
    return [{ service: handle('ECS_CLUSTER_NAME'), tasks_before: [], tasks_after: [], failure }];
  }
}

const SETTLED_MS_MAX = 300_000;
const POLL_MS = 1_000;

/**
 * A database has one password at a time, so nobody new gets in between its change and the restart; sessions that are open stay.
 * It is asked first: where it refuses, nothing was written.
 */
async function rotatePassword(place: ManagedPlace, { backMsMax }: RotationAsked): Promise<Done> {
  const { parameters, databases } = place;
  const instance = handle('RDS_INSTANCE_ID');
  const [passwordPath, dsnPath] = [handle('SSM_DB_PASSWORD_PATH'), handle('SSM_DB_DSN_PATH')];
  const password = randomBytes(24).toString('base64url');
  const asked = await observe(async () => {
    const dsn = dsnWith(dsnPath, (await parameters.get(dsnPath)).value.reveal(), password);
    await databases.setPassword(instance, password);
    return dsn;
  });
  if (!isReadable(asked))
    return { ...NOTHING, instanceChange: { instance, settled: false, failure: asked.unreadable.slice(0, 512) } };
  const written = await writeAll(place, [
    { path: passwordPath, step: 'new', value: fact(password) },
    { path: dsnPath, step: 'new', value: asked },
  ]);
  const settled = await observe(() => awaitSettled(place, instance, backMsMax ?? SETTLED_MS_MAX));
  const isSettled = isReadable(settled) && settled.value;
  const instanceChange = { instance, settled: isSettled, failure: isReadable(settled) ? null : settled.unreadable };
  if (!isDone(written) || !isSettled) return { written, instanceChange, restarted: [] };
  return { written, instanceChange, restarted: await restarted(place, () => true, backMsMax) };
}

async function awaitSettled({ databases }: ManagedPlace, instance: string, msMax: number): Promise<boolean> {
  const until = performance.now() + msMax;
  for (;;) {
    const isSettled = await databases.isSettled(instance);
    if (isSettled || performance.now() >= until) return isSettled;
    await sleep(POLL_MS);
  }
}

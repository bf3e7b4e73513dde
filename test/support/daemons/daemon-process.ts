import { handle, sha256Hex } from '@spine-green/evidence-schemas';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { topicSpecs } from '../archive-writer.ts';
import { type FreshObjectStore, freshObjectStore } from '../object-store.ts';
import { type BusAddress, type FreshDatabase, freshBus, freshDatabase } from '../servers/postgres.ts';
import type { Template } from '../servers/postgres-server.ts';
import { type ModeEnvironment, modeEnvironment } from './mode-process.ts';

/** Everything that any mode of the image needs to start, with the parameters in reach of the test. */
export interface DaemonProcessWorld {
  readonly database: FreshDatabase;
  readonly bus: BusAddress;
  readonly objects: FreshObjectStore;
  readonly env: Readonly<Record<string, string>>;
  /** Makes the parameter of this name and returns its path. */
  putParameter(name: string, value: string): Promise<string>;
  drop(): Promise<void>;
}

const GATE_KEYS = '/test/keys';
/** A key is the path and the name of its owner. */
export const [LS_KEYS, CM_KEYS] = ['/test/ls-keys', '/test/cm-keys'] as const;

/** On the server of the run, or on another one that the test may hurt. */
export async function daemonProcessWorld(server?: Template): Promise<DaemonProcessWorld> {
  const [database, bus, objects] = await Promise.all([
    freshDatabase(server === undefined ? {} : { server }),
    freshBus(server),
    freshObjectStore('archive', 'evidence', 'quarantine', 'oracle'),
  ]);
  const eventLog = openEventLog({ ...bus, clientId: 'test' });
  await eventLog.ensureTopics(topicSpecs());
  await eventLog.close();
  const environment: ModeEnvironment = await modeEnvironment(database.dsn, bus, objects.url);
  const parameters = openParameters(environment.env.PARAMETERS_URL ?? '');
  await parameters.put(GATE_KEYS, JSON.stringify({ [sha256Hex('key of ops')]: 'ops' }));
  for (const principal of handle('IG_WRITER_PRINCIPALS')) {
    await parameters.put(`${GATE_KEYS}/${principal}`, `key of ${principal}`);
  }
  for (const [path, names] of [
    [LS_KEYS, handle('LS_PRINCIPALS')],
    [CM_KEYS, handle('CM_PRINCIPALS')],
  ] as const) {
    await parameters.put(
      path,
      JSON.stringify(Object.fromEntries(names.map((name) => [sha256Hex(`${path} ${name}`), name]))),
    );
    for (const name of names) await parameters.put(`${path}/${name}`, `${path} ${name}`);
  }
  return {
    database,
    bus,
    objects,
    env: {
      ...environment.env,
      SSM_IG_API_KEY_PATH: GATE_KEYS,
      IG_BASE_URL: 'http://127.0.0.1:1',
      IG_PORT: '0',
      SCENARIO_RUN_ID: 'd'.repeat(32),
      SSM_LS_API_KEY_PATH: LS_KEYS,
      LS_BASE_URL: 'http://127.0.0.1:1',
      LS_PORT: '0',
      SSM_CM_API_KEY_PATH: CM_KEYS,
      CM_BASE_URL: 'http://127.0.0.1:1',
      CM_PORT: '0',
      HEARTBEAT_INTERVAL_MS: '500',
    },
    putParameter: async (name, value) => {
      await parameters.put(`/test/${name}`, value);
      return `/test/${name}`;
    },
    drop: async () => {
      await environment.drop();
      await Promise.all([database.drop(), objects.drop()]);
    },
  };
}

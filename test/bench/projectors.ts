import { readdir, readFile } from 'node:fs/promises';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { readContext } from '@spine-green/runtime/reads/context';
import { readFeatures } from '@spine-green/runtime/reads/features';
import { startPostgres } from '@spine-green/runtime/substrate/database/embedded-postgres';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import { provisionDatabase } from '@spine-green/runtime/substrate/database/provision';
import { type MemoryTopics, memoryTopics } from '../support/context/applied.ts';
import * as world from '../support/context/events.ts';
import { openGraph } from '../support/context/graph.ts';
import { openPlane } from '../support/context/plane.ts';
import { openStore } from '../support/context/store.ts';
import { migratedTemplate } from '../support/servers/postgres-server.ts';
import type { BenchRow } from './row.ts';

const { ANCHORS, ARRIVALS, ENTITIES, TRAFFIC } = world;
/** One commit of a busy partition: what comes in a tenth of a second at 300 transactions a second. */
const WINDOW = 30;
const TICKS_PER_SECOND = 100;

/** Projectors of context and features over the records of some flows, and what a decision reads of them. */
export async function bench(flows = 10_000): Promise<readonly BenchRow[]> {
  const server = await startPostgres();
  try {
    const { superuserDsn, template } = await migratedTemplate(server);
    const dsn = await provisionDatabase(superuserDsn, { database: 'bench', template, ...OWNER });
    const database = openDatabase(dsn, { applicationName: 'bench', connectionsMax: 4 });
    try {
      const topics = filled(flows);
      const rows = [await timed('csfb', flows, { database, topics, names: [ARRIVALS, ENTITIES, ANCHORS] })];
      rows.push(await timed('ofp', flows, { database, topics, names: [ANCHORS, TRAFFIC] }));
      rows.push(await timed('ieg', flows, { database, topics, names: [ARRIVALS, ENTITIES, ANCHORS, TRAFFIC] }));
      return [...rows, ...(await reads(database, flows)), await growth(database, flows)];
    } finally {
      await database.close();
    }
  } finally {
    await server.stop();
  }
}

const OWNER = { owner: 'fp_app', password: 'fp_app_password_of_tests' } as const;

/** Accounts and merchants in the proportions of the public world. */
const draftOf = (flow: number): world.Draft => ({
  flow,
  merchant: (flow * 7919) % 2_000,
  account: (flow * 104_729) % 5_000,
  second: flow,
  amount: ((flow * 37) % 20_000) / 100,
});

/** One traffic event a flow, as the public world has it: four source events a transaction. */
function filled(flows: number): MemoryTopics {
  const topics = memoryTopics();
  for (let flow = 1; flow <= flows; flow += 1) {
    const rows = world.rowsOf(draftOf(flow));
    for (const topic of [ARRIVALS, ENTITIES, ANCHORS, TRAFFIC] as const) {
      topics.append(topic, world.admitted(world.envelopeOf(topic, rows[topic][0])));
    }
  }
  return topics;
}

interface Run {
  readonly database: Database;
  readonly topics: MemoryTopics;
  readonly names: readonly string[];
}

const LIVES = { csfb: openStore, ofp: openPlane, ieg: openGraph } as const;

/** Topics side by side, window by window, as they come at the rate of the stream. */
async function timed(name: keyof typeof LIVES, flows: number, { database, topics, names }: Run): Promise<BenchRow> {
  const life = await LIVES[name](database);
  const before = await processorSeconds();
  const startedMs = performance.now();
  for (let from = 0; from < flows; from += WINDOW) {
    for (const topic of names) {
      const window = topics.window(topic, from, WINDOW);
      if (window !== undefined) await life.commit(window);
    }
  }
  const seconds = (performance.now() - startedMs) / 1000;
  const after = await processorSeconds();
  const own = after.own - before.own;
  const server = after.children - before.children;
  const per = (value: number): string => ((value / flows) * 1000).toFixed(2);
  return {
    figure: `${name}, windows of ${WINDOW}: rows durable; processor time of 1,000 transactions, its own and the database's`,
    measured: `${Math.round((flows * names.length) / seconds)} rows/s; ${per(own)} s and ${per(server)} s`,
    probe: '-',
    ratio: '-',
    bar: '1200 source events/s of the whole spine',
  };
}

async function reads(database: Database, flows: number): Promise<readonly BenchRow[]> {
  const groups = ['core_features', 'velocity', 'amount_profile', 'novelty', 'label_feedback'];
  const context = await times(flows, (flow) =>
    readContext(database, {
      request_id: 'r',
      query_kind: 'resolve_flow_binding',
      flow_id: world.rowsOf(draftOf(flow))[ANCHORS][0].flow_id,
      pins: world.PINS,
    }),
  );
  const ask = (eventOf: (flow: number) => string) => (flow: number) =>
    readFeatures(database, featureRequest(flow, eventOf(flow), groups), systemClock);
  const kept = await times(
    flows,
    ask((flow) => world.envelopeOf(TRAFFIC, world.rowsOf(draftOf(flow))[TRAFFIC][0]).event_id),
  );
  const live = await times(
    flows,
    ask(() => 'an event that is not applied yet'),
  );
  const probe = await times(flows, () => database.query({ name: 'one', text: 'SELECT 1' }));
  const row = (figure: string, measured: string, bar: string): BenchRow => ({
    figure,
    measured,
    probe: `${probe} of SELECT 1`,
    ratio: '-',
    bar,
  });
  return [
    row('context read, p50 and p99', context, 'p99 4 ms'),
    row('feature read of an applied event, p50 and p99', kept, 'p99 10 ms'),
    row('feature read of an event that is not applied, p50 and p99', live, 'p99 10 ms'),
  ];
}

function featureRequest(flow: number, eventId: string, groups: readonly string[]) {
  const draft = draftOf(flow);
  const { account_id, instrument_id, party_id, device_id, ip_id, merchant_id, flow_id } =
    world.rowsOf(draft)[ANCHORS][0];
  return {
    request_id: 'r',
    pins: world.PINS,
    feature_groups: groups.map((name) => ({ name, version: 'v1' })),
    graph_resolution_mode: 'none' as const,
    source_event_id: eventId,
    flow: {
      flowId: flow_id,
      at: world.START + flow * 1_000_000,
      amountMinor: 100,
      keys: { account_id, instrument_id, party_id, device_id, ip_id, merchant_id },
      arrival: undefined,
    },
  };
}

const READS = 2_000;

async function times(flows: number, read: (flow: number) => Promise<unknown>): Promise<string> {
  const taken: number[] = [];
  for (let one = 0; one < READS; one += 1) {
    const startedMs = performance.now();
    await read(1 + ((one * 31) % flows));
    taken.push(performance.now() - startedMs);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number): string => (taken[Math.floor(taken.length * share)] ?? 0).toFixed(2);
  return `${at(0.5)} ms and ${at(0.99)} ms`;
}

async function growth(database: Database, flows: number): Promise<BenchRow> {
  const rows = await database.query<{ name: string; bytes: string }>({
    text: `SELECT c.relname AS name, pg_total_relation_size(c.oid)::text AS bytes FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'rtdl' AND c.relkind = 'r'
      ORDER BY pg_total_relation_size(c.oid) DESC`,
  });
  const kib = (bytes: number): string => `${Math.round((bytes / flows) * (1000 / 1024))} KiB`;
  const named = rows
    .filter(({ bytes }) => Number(bytes) > 500_000)
    .map(({ name, bytes }) => `${name} ${kib(Number(bytes))}`);
  return {
    figure: 'database growth of 1,000 transactions: context, features and graph, with all indexes',
    measured: `${kib(rows.reduce((sum, { bytes }) => sum + Number(bytes), 0))}: ${named.join(', ')}`,
    probe: '-',
    ratio: '-',
    bar: 'printed',
  };
}

/** Of this process, and of everything that it started: the database. */
async function processorSeconds(): Promise<{ readonly own: number; readonly children: number }> {
  const { user, system } = process.cpuUsage();
  const stats = await Promise.all((await readdir('/proc')).filter((one) => /^[0-9]+$/.test(one)).map(statOf));
  const known = new Map(stats.flatMap((stat) => (stat === undefined ? [] : [[stat.pid, stat] as const])));
  const isOurs = (pid: number): boolean => {
    const parent = known.get(pid)?.parent;
    return parent === process.pid || (parent !== undefined && parent > 1 && isOurs(parent));
  };
  const children = [...known.values()].filter(({ pid }) => isOurs(pid)).reduce((sum, { ticks }) => sum + ticks, 0);
  return { own: (user + system) / 1e6, children: children / TICKS_PER_SECOND };
}

async function statOf(pid: string) {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  if (fields.length < 20) return undefined;
  return { pid: Number(pid), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
}

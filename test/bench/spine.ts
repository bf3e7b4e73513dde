import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BUILT_DAEMONS } from '@spine-green/runtime/catalog';
import type { BenchRow } from './row.ts';
import { percentiles, tally } from './spine/latency.ts';
import { machineProbe } from './spine/probe.ts';
import { runSpine, type SpineRun } from './spine/run.ts';

export interface SpineBenchOptions {
  /** Folder of an engine run; absent, a generated world of this many flows, each of five source events. */
  readonly world: string | undefined;
  readonly flows: number;
  /** Of the world, the first so many days. */
  readonly days: number | undefined;
  /** Transactions a second of the run by which latency is judged; 0 leaves that run out. */
  readonly pace: number;
  readonly profile: string | undefined;
  readonly say: (line: string) => void;
}

/** What looks and supervises, with its sessions. */
const NOT_OURS: ReadonlySet<string> = new Set(['bench', 'database: bench', 'database: simulation']);

const EVENTS_A_FLOW = { generated: 5, world: 4 } as const;

/** The whole spine twice, once at a pace and once as fast as it goes, each on a platform of its own. */
export async function benchSpine(options: SpineBenchOptions): Promise<readonly BenchRow[]> {
  const { world, pace, profile, say } = options;
  if (profile !== undefined) await mkdir(profile, { recursive: true });
  const eventsAFlow = world === undefined ? EVENTS_A_FLOW.generated : EVENTS_A_FLOW.world;
  const once = async (name: string, rate: number | undefined): Promise<readonly BenchRow[]> => {
    const probe = await machineProbe();
    const run = await runSpine({
      ...options,
      world: world === undefined ? undefined : resolve(world),
      profile: profile === undefined ? undefined : resolve(profile),
      rate,
    });
    const transactions = new Set(run.decisions.map(({ flowId }) => flowId)).size;
    for (const line of details(run, transactions)) say(`${name}: ${line}`);
    return rowsOf({ name, run, transactions, probe });
  };
  return [
    ...(pace > 0 ? await once(`spine at ${pace} transactions/s`, pace * eventsAFlow) : []),
    ...(await once('spine, unpaced', undefined)),
  ];
}

interface Measured {
  readonly name: string;
  readonly run: SpineRun;
  readonly transactions: number;
  readonly probe: string;
}

function rowsOf({ name, run, transactions, probe }: Measured): readonly BenchRow[] {
  const { events, streamSeconds, drainSeconds, processor, decisions, growth } = run;
  const per = (value: number): string => ((value / transactions) * 1000).toFixed(2);
  const sum = (values: Iterable<number>): number => [...values].reduce((total, one) => total + one, 0);
  const row = (figure: string, measured: string, bar: string): BenchRow => ({
    figure: `${name}: ${figure}`,
    measured,
    probe,
    ratio: '-',
    bar,
  });
  const latency = percentiles(decisions.map(({ decidedMs, sourceMs }) => decidedMs - sourceMs));
  const platform = [...processor].filter(([who]) => !NOT_OURS.has(who));
  const bytes = sum([...growth.values()]);
  return [
    row(
      `transactions/s of ${transactions} (${events} source events); seconds until nothing moved`,
      `${(transactions / streamSeconds).toFixed(1)}; ${drainSeconds.toFixed(1)} s`,
      '300/s, 30 s',
    ),
    row(
      'processor time of 1,000 transactions',
      `${per(sum(platform.map(([, seconds]) => seconds)))} s: ${shares(platform, transactions)}`,
      '6 s',
    ),
    row('source append to decision on the log, p50, p95, p99', latency, '50, 120, 300 ms'),
    row('commits of 1,000 transactions', per(run.commits), '-'),
    row('database growth of 1,000 transactions', `${((bytes / 1e6 / transactions) * 1000).toFixed(1)} MB`, 'printed'),
    row('largest resident memory of a daemon', largest(run), '200 MiB'),
  ];
}

/** Each daemon with what the database does for it, the most expensive first. */
function shares(processor: readonly (readonly [string, number])[], transactions: number): string {
  const of = (name: string): number => processor.find(([who]) => who === name)?.[1] ?? 0;
  const per = (value: number): string => ((value / transactions) * 1000).toFixed(2);
  const modes = [...new Set(processor.map(([who]) => who.replace(/^(database|log): /, '')))];
  return modes
    .map((mode) => ({ mode, parts: [of(mode), of(`database: ${mode}`), of(`log: ${mode}`)] }))
    .sort((one, other) => total(other.parts) - total(one.parts))
    .filter(({ parts }) => total(parts) > 0)
    .map(({ mode, parts }) => `${mode} ${parts.map(per).join(' + ')}`)
    .join(', ');
}

const total = (parts: readonly number[]): number => parts.reduce((sum, one) => sum + one, 0);

function largest({ residentMiB }: SpineRun): string {
  const daemons: ReadonlySet<string> = new Set(BUILT_DAEMONS.map(({ mode }) => mode));
  const sorted = [...residentMiB].filter(([mode]) => daemons.has(mode)).sort(([, one], [, other]) => other - one);
  return sorted.map(([mode, mib], place) => `${Math.round(mib)} MiB${place === 0 ? ' of' : ''} ${mode}`).join(', ');
}

/** Times from source to decision, in the order of the sources: the first part runs code that is not compiled yet. */
function fifths({ decisions }: SpineRun): readonly (readonly number[])[] {
  const inOrder = decisions.toSorted((one, other) => one.sourceMs - other.sourceMs);
  const edge = (part: number): number => Math.floor((inOrder.length * part) / 5);
  return [0, 1, 2, 3, 4].map((part) =>
    inOrder.slice(edge(part), edge(part + 1)).map(({ decidedMs, sourceMs }) => decidedMs - sourceMs),
  );
}

function details(run: SpineRun, transactions: number): readonly string[] {
  const tables = [...run.growth].sort(([, one], [, other]) => other - one).filter(([, bytes]) => bytes > 200_000);
  const per = (value: number): string => ((value / transactions) * 1000).toFixed(1);
  const outcomes = run.decisions.flatMap(({ outcomeMs, decidedMs }) =>
    outcomeMs === undefined ? [] : [outcomeMs - decidedMs],
  );
  return [
    `postures ${tally(run.decisions.map(({ mode }) => mode))}; ${tally(run.decisions.map((one) => one.contextStatus))}`,
    `postures by reason: ${tally(run.decisions.map(({ mode, modeReason }) => `${mode} ${modeReason}`))}`,
    `decision to outcome on the log, p50, p95, p99: ${percentiles(outcomes)}`,
    `source append to decision by fifths of the run: ${fifths(run).map(percentiles).join('; ')}`,
    ...tables.map(([table, bytes]) => `${table} ${per(bytes / 1000)} kB of 1,000 transactions`),
    ...run.statements.map(
      ({ ms, plannedMs, calls, rows, text }) =>
        `${per(ms)} ms (${per(plannedMs)} planning), ${per(calls)} calls, ${per(rows)} rows: ${text}`,
    ),
  ];
}

/** Figures of the platform beside raw limits of this machine, as a Markdown table: `npm run bench -- --help`. */
import { readArguments, runCommand, usageFault, wholeNumber } from '@spine-green/runtime/command-line';
import { startPostgres } from '@spine-green/runtime/substrate/database/embedded-postgres';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import { benchEvidenceCheck } from './evidence-check.ts';
import { machineLine, markdownTable, medianRows } from './format.ts';
import { bench as benchGate } from './ingestion-gate.ts';
import { bench as benchLaneStart } from './lane-start.ts';
import { benchLanes } from './lanes.ts';
import { benchFold } from './ledger-fold.ts';
import { benchObjectStore } from './object-store.ts';
import { bench as benchProjectors } from './projectors.ts';
import { bench as benchScan } from './receipt-scan.ts';
import { benchChain, benchDefaultRehearsal } from './rehearsal.ts';
import type { BenchRow } from './row.ts';
import { benchSpine } from './spine.ts';
import { bench as benchSort } from './stream-sort.ts';
import { bench as benchVerify } from './verify.ts';

const HELP = `usage: npm run bench [-- options]

  --only NAME    one of sort, gate, projectors, spine, lanes, object-store, receipt-scan, chain, verify, lane-start,
                 ledger, evidence-check, default (several times; default: all)
  --days N       of that run, the first so many days; for spine (default: all)
  --pace N       transactions per second by which spine judges latency; 0 leaves that out (default 100)
  --profile DIR  each daemon of spine leaves a profile of its processor time there, and costs more by it
  --runs N       rounds of spine, lanes, object-store, gate, default, verify, lane-start, ledger and evidence-check, of
                 which the median is printed (default 3)
  --world DIR    engine run of spine and of the chain's rehearsal (default: a generated world)
  --flows N      size of that generated world, in flows of five events (default 6000 for spine and lanes, 100000)
  --help         this text

sort takes medians of three by itself; the scan and the chain run once, because they are long.

exit codes: 0 measured, 1 refused, 64 E_USAGE`;

const GATE_EVENTS = 60_000;
const GATE_MEMORY_EVENTS = 500_000;

interface Options {
  readonly runs: number;
  readonly world: string | undefined;
  readonly flows: number | undefined;
  readonly days: number | undefined;
  readonly pace: number;
  readonly profile: string | undefined;
}

const SPINE_FLOWS = 6000;
const CHAIN_FLOWS = 100_000;

type Bench = (options: Options) => Promise<readonly BenchRow[]>;

const BENCHES: Readonly<Record<string, Bench>> = {
  sort: () => benchSort(),
  gate: async ({ runs }) =>
    rounds(runs, 'gate', (round) => benchGate(GATE_EVENTS, round === 0 ? GATE_MEMORY_EVENTS : 0)),
  projectors: ({ runs }) => rounds(runs, 'projectors', () => benchProjectors()),
  spine: ({ runs, flows = SPINE_FLOWS, ...options }) =>
    rounds(runs, 'spine', () => benchSpine({ ...options, flows, say })),
  lanes: ({ runs, flows = SPINE_FLOWS }) => rounds(runs, 'lanes', () => benchLanes({ flows, say })),
  'object-store': ({ runs }) => rounds(runs, 'object-store', () => benchObjectStore()),
  'receipt-scan': () => benchScan(),
  chain: ({ world, flows = CHAIN_FLOWS }) => benchChain({ world, flows, say }),
  verify: ({ runs }) => rounds(runs, 'verify', () => benchVerify()),
  'lane-start': ({ runs }) => rounds(runs, 'lane-start', () => benchLaneStart()),
  ledger: ({ runs }) => rounds(runs, 'ledger', () => benchFold()),
  'evidence-check': ({ runs }) => rounds(runs, 'evidence-check', () => benchEvidenceCheck()),
  default: ({ runs }) => rounds(runs, 'default', () => benchDefaultRehearsal({ say })),
};

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const { values } = readArguments({
    args,
    options: {
      only: { type: 'string', multiple: true, default: Object.keys(BENCHES) },
      runs: { type: 'string', default: '3' },
      world: { type: 'string' },
      flows: { type: 'string' },
      days: { type: 'string' },
      pace: { type: 'string', default: '100' },
      profile: { type: 'string' },
    },
  });
  const unknown = values.only.filter((name) => !Object.hasOwn(BENCHES, name));
  if (unknown.length > 0) throw usageFault(`no bench ${unknown.join(', ')}`);
  const options = {
    runs: wholeNumber('--runs', values.runs, { most: 1_000 }),
    world: values.world,
    flows: values.flows === undefined ? undefined : wholeNumber('--flows', values.flows, { most: 10_000_000 }),
    days: values.days === undefined ? undefined : wholeNumber('--days', values.days, { most: 1_000 }),
    pace: wholeNumber('--pace', values.pace, { least: 0, most: 100_000 }),
    profile: values.profile,
  };
  const rows: BenchRow[] = [];
  for (const name of values.only) {
    say(`${name}: started`);
    rows.push(...((await BENCHES[name]?.(options)) ?? []));
    say(`${name}: done`);
  }
  process.stdout.write(`\n${machineLine(await postgresVersion())}\n\n${markdownTable(rows)}\n`);
  return 0;
}

async function rounds(
  runs: number,
  name: string,
  round: (index: number) => Promise<readonly BenchRow[]>,
): Promise<readonly BenchRow[]> {
  const all: (readonly BenchRow[])[] = [];
  for (let index = 0; index < runs; index += 1) {
    say(`${name}: round ${index + 1} of ${runs}`);
    all.push(await round(index));
  }
  return medianRows(all);
}

async function postgresVersion(): Promise<string> {
  const server = await startPostgres();
  const database = openDatabase(server.superuserDsn, { applicationName: 'bench', connectionsMax: 1 });
  try {
    const [row] = await database.query({ text: 'SHOW server_version' });
    return String(row?.server_version);
  } finally {
    await database.close();
    await server.stop();
  }
}

/** Progress goes to stderr, so that stdout is the table alone. */
function say(line: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
}

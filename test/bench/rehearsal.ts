import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { handle } from '@spine-green/evidence-schemas';
import { ReceiptSummaryV1 } from '@spine-green/evidence-schemas/documents/receipt_summary.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { taskFamilyOf } from '@spine-green/runtime/catalog';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { findMicros } from '@spine-green/runtime/kernel/clock';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import { listAll, type ObjectStore } from '@spine-green/runtime/substrate/object-store/port';
import { type Resident, watchResident } from './resident.ts';
import type { BenchRow } from './row.ts';

const PROGRAM = resolve(import.meta.dirname, '../../actions/rehearsal/main.ts');
/** Daemons whose memory counts; jobs end with their work. */
const FAMILIES = (['ig', 'archive-writer', 'env-conformance', 'wsp'] as const).map((mode) =>
  taskFamilyOf(mode, handle('NAME_PREFIX')),
);
const LINES_KEPT = 15;

export interface RehearsalBenchOptions {
  /** Folder of an engine run; absent, a generated world of this many flows, each of five events. */
  readonly world: string | undefined;
  readonly flows: number;
  readonly say: (line: string) => void;
}

/** The whole chain as `npm run rehearse` runs it: from the first event sent to the last one archived. */
export async function benchChain({ world, flows, say }: RehearsalBenchOptions): Promise<readonly BenchRow[]> {
  return inFolder(async (out) => {
    const input = world === undefined ? ['--flows', String(flows)] : ['--world', resolve(world)];
    const { store, elapsedMs, resident } = await rehearse(out, [...input, '--rate', '0', '--keep'], say);
    const { events, seconds, decisions } = await readChain(store);
    say(`${events} events, ${decisions}`);
    return [
      {
        figure: `rehearsal of ${events} events, WSP to archive (${decisions})`,
        measured: `${Math.round(events / seconds)} events/s`,
        probe: `${(elapsedMs / 1000).toFixed(1)} s for all phases`,
        ratio: '-',
        bar: '2500 events/s',
      },
      ...residentRows(resident, events),
    ];
  });
}

const residentRows = (resident: Rehearsed['resident'], events: number): readonly BenchRow[] =>
  [...resident]
    .filter(([family]) => FAMILIES.includes(family))
    .map(([family, { peakMiB, slopeMiBPerMinute: slope }]) => ({
      figure: `resident memory of ${family}, peak over ${events} events`,
      measured: `${Math.round(peakMiB)} MiB${slope === undefined ? '' : `, ${slope.toFixed(1)} MiB a minute once warm`}`,
      probe: '-',
      ratio: '-',
      bar: '150 MiB at most, flat',
    }));

/** What somebody waits for who clones the repository and rehearses without any option. */
export async function benchDefaultRehearsal({ say }: Pick<RehearsalBenchOptions, 'say'>): Promise<readonly BenchRow[]> {
  return inFolder(async (out) => {
    const { elapsedMs } = await rehearse(out, [], say);
    return [
      {
        figure: 'default rehearsal',
        measured: `${(elapsedMs / 1000).toFixed(1)} s`,
        probe: '-',
        ratio: '-',
        bar: '60 s at most',
      },
    ];
  });
}

async function inFolder<T>(work: (out: string) => Promise<T>): Promise<T> {
  const out = await mkdtemp(join(tmpdir(), 'bench-rehearsal-'));
  try {
    return await work(out);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

interface Rehearsed {
  readonly store: ObjectStore;
  readonly elapsedMs: number;
  readonly resident: ReadonlyMap<string, Resident>;
}

/** Throws with the end of its output when the rehearsal does not end with 0: a failed run has no figure. */
async function rehearse(out: string, options: readonly string[], say: (line: string) => void): Promise<Rehearsed> {
  const started = performance.now();
  const child = spawn(process.execPath, [PROGRAM, '--out', out, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const tail: string[] = [];
  let watch: ReturnType<typeof watchResident> | undefined;
  let url = '';
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    if (tail.push(line) > LINES_KEPT) tail.shift();
    if (/^M\d+ .* lanes in /.test(line)) say(line);
    // The first line names the folder of the run, and everything below it follows.
    const folder = /^rehearsal in (.+)$/.exec(line)?.[1];
    if (folder === undefined || watch !== undefined) return;
    url = `dir:${join(folder, 'state', 'store')}`;
    watch = watchResident(url);
  });
  const code = await new Promise<number | null>((done, failed) => child.once('error', failed).once('close', done));
  const resident = watch?.stop() ?? new Map<string, Resident>();
  if (code !== 0) throw new Error(`the rehearsal ended with ${code}:\n${tail.join('\n')}`);
  return { store: openObjectStore(url), elapsedMs: performance.now() - started, resident };
}

/** Events, seconds from the first send to the last archived segment, and the decisions of the gate. */
async function readChain(store: ObjectStore) {
  const bucket = handle('S3_EVIDENCE_BUCKET');
  const summary = await readSummary(store, bucket);
  const key = `evidence/runs/${summary.platform_run_id}/ingest/receipt_summary.json`;
  const { document } = await readEvidence({ store, bucket }, key, ReceiptSummaryV1.parse);
  const { ADMIT, DUPLICATE, QUARANTINE } = document.counts_by_decision;
  let lastMicros = 0;
  for await (const { writtenAtUtc } of listAll(store, handle('S3_ARCHIVE_BUCKET'), 'archive/')) {
    lastMicros = Math.max(lastMicros, findMicros(writtenAtUtc) ?? 0);
  }
  const firstMicros = findMicros(summary.first_send_at_utc ?? '');
  if (firstMicros === undefined || lastMicros <= firstMicros) throw new Error('the run sent or archived nothing');
  return {
    events: summary.totals.emitted,
    seconds: (lastMicros - firstMicros) / 1_000_000,
    decisions: `${ADMIT} ADMIT, ${DUPLICATE} DUPLICATE, ${QUARANTINE} QUARANTINE`,
  };
}

async function readSummary(store: ObjectStore, bucket: string): Promise<WspSummaryV1> {
  for await (const { key } of listAll(store, bucket, 'evidence/runs/')) {
    if (key.endsWith('/wsp/wsp_summary.json'))
      return (await readEvidence({ store, bucket }, key, WspSummaryV1.parse)).document;
  }
  throw new Error('the run has no producer summary');
}

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AuthorityPhase, activeAuthorityPhase } from '../support/authority-phase.ts';
import { runActionProcess } from '../support/bundles/action-process.ts';
import type { BenchRow } from './row.ts';

const STARTS = 9;
const LANE = 'M0.A';
/** As many events as the ledger holds at the end of a rehearsal. */
const EVENTS = 300;
/** The ledger takes so many commands in one call. */
const COMMANDS_MAX = 100;

/**
 * A lane is a process of its own. M0.A reads no fact outside its own bundle, so what it takes is what every lane pays:
 * Node, the modules, session and ledger, the checks, and a snapshot that is written, read back and compared.
 */
export async function bench(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-lane-start-'));
  const phase = await activeAuthorityPhase();
  try {
    const start = { phase: 'M0', lane: LANE, execution_id: phase.executionId, attempt: 1 } as const;
    await phase.ledger({ command: 'start-lane', ...start });
    const short = measure(phase, folder);
    const hold = { command: 'hold', phase: 'M1', hold_reason: 'bench' } as const;
    for (let events = 0; events < EVENTS; events += COMMANDS_MAX)
      await phase.ledger(hold, ...Array.from({ length: COMMANDS_MAX - 1 }, () => hold));
    const long = measure(phase, folder);
    return [
      seconds('one lane action, compiled code kept from an earlier one', short.kept, short.empty),
      seconds('the same with no compiled code kept', short.first, short.empty),
      seconds(`the same, compiled code kept, after ${EVENTS} more events in the ledger`, long.kept, long.empty),
      {
        figure: `peak resident memory of that lane action, the largest of ${STARTS}`,
        measured: `${Math.round(long.peakMib)} MiB`,
        probe: `${Math.round(long.emptyMib)} MiB, empty Node process`,
        ratio: (long.peakMib / long.emptyMib).toFixed(1),
        bar: '90 MiB at most',
      },
    ];
  } finally {
    phase.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

const seconds = (figure: string, ms: number, emptyMs: number): BenchRow => ({
  figure,
  measured: `${(ms / 1000).toFixed(3)} s`,
  probe: `${(emptyMs / 1000).toFixed(3)} s, empty Node process`,
  ratio: (ms / emptyMs).toFixed(1),
  bar: '0.25 s at most',
});

/** Medians of whole processes, each kind started in turn so that all of them see the same machine. */
function measure({ workplace, executionId }: AuthorityPhase, folder: string) {
  const saved = join(folder, 'saved');
  rmSync(saved, { recursive: true, force: true });
  cpSync(workplace.state, saved, { recursive: true });
  const inputs = { 'substrate-config': workplace.configPath, lane: LANE, 'execution-id': executionId, attempt: '1' };
  const start = (cache: string, flags: readonly string[] = []): number => {
    const outputFile = join(folder, 'output');
    writeFileSync(outputFile, '');
    const environment = { NODE_COMPILE_CACHE: cache };
    const began = performance.now();
    const run = runActionProcess({ name: 'm0-authority', inputs, outputFile, nodeFlags: flags, environment });
    const elapsed = performance.now() - began;
    // Every start finds what the first one found, and so does whoever comes after them.
    rmSync(workplace.state, { recursive: true });
    cpSync(saved, workplace.state, { recursive: true });
    if (run.status !== 0) throw new Error(`${LANE} ended with ${run.status}: ${run.stdout}${run.stderr}`);
    return elapsed;
  };
  const kept = join(folder, 'compiled');
  start(kept);
  const rounds = Array.from({ length: STARTS }, () => ({
    empty: emptyNode([]),
    kept: start(kept),
    first: start(mkdtempSync(join(folder, 'first-'))),
  }));
  const peaks = Array.from({ length: STARTS }, () => peakOf(folder, (flags) => start(kept, flags)));
  return {
    empty: median(rounds.map(({ empty }) => empty)),
    kept: median(rounds.map((round) => round.kept)),
    first: median(rounds.map(({ first }) => first)),
    peakMib: Math.max(...peaks),
    emptyMib: peakOf(folder, emptyNode),
  };
}

function emptyNode(flags: readonly string[]): number {
  const began = performance.now();
  spawnSync(process.execPath, [...flags, '--eval', ''], { env: {} });
  return performance.now() - began;
}

/** The process tells its own peak when it ends: the usage that its parent is told begins with the parent's size. */
function peakOf(folder: string, run: (flags: readonly string[]) => unknown): number {
  const file = join(folder, 'peak');
  const tell = `import { readFileSync, writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync(${JSON.stringify(file)}, readFileSync('/proc/self/status')));`;
  run(['--import', `data:text/javascript,${encodeURIComponent(tell)}`]);
  const peakKb = /VmHWM:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))?.[1];
  if (peakKb === undefined) throw new Error('the process did not tell its peak memory');
  return Number(peakKb) / 1024;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

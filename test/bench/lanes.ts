import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { violations } from '../simulation/checkers.ts';
import { settle } from '../simulation/close.ts';
import { announce, startPlatform } from '../simulation/platform.ts';
import { openSources } from '../simulation/run.ts';
import { streamThroughFaults } from '../simulation/stream.ts';
import { startServices } from '../simulation/tasks.ts';
import { readTruth } from '../simulation/truth.ts';
import type { BenchRow } from './row.ts';
import { machineProbe } from './spine/probe.ts';

export interface LanesOptions {
  readonly flows: number;
  readonly say: (line: string) => void;
}

const LANES = [1, 2, 4] as const;

/**
 * One stream by several producers at once, each with its share of the events, against the one gate. Throws when an event was
 * lost, doubled or left unproven: a rate at which that happens is none.
 */
export async function benchLanes(options: LanesOptions): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const lanes of LANES) {
    const probe = await machineProbe();
    const { events, seconds } = await streamBy(lanes, options);
    rows.push({
      figure: `source events/s of ${events} by ${lanes} lane${lanes === 1 ? '' : 's'} of the producer, each event once`,
      measured: String(Math.round(events / seconds)),
      probe,
      ratio: '-',
      bar: 'printed',
    });
  }
  return rows;
}

async function streamBy(
  lanes: number,
  { flows, say }: LanesOptions,
): Promise<{ readonly events: number; readonly seconds: number }> {
  const out = await mkdtemp(join(tmpdir(), 'bench-lanes-'));
  try {
    const platform = await startPlatform({ world: undefined, flows, days: undefined, seed: 7, out, say });
    const sources = await openSources(platform);
    try {
      await startServices(platform);
      await announce(platform);
      const { database } = sources;
      const streamed = await streamThroughFaults({
        platform,
        database,
        schedule: [],
        targetRate: undefined,
        lanes,
        say,
      });
      await settle(sources);
      const found = violations(await readTruth(sources));
      if (found.length > 0) throw new Error(`${lanes} lanes: ${found.join('; ')}`);
      return { events: platform.events, seconds: streamed.elapsedMs / 1000 };
    } finally {
      await sources.eventLog.close();
      await sources.database.close();
      await platform.down();
    }
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

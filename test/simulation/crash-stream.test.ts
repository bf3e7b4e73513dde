import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { simulate } from './run.ts';

/** Seeds that are run on every change; a seed that ever failed is added and stays. */
const SEEDS = [11];
const KILLS = 6;
const SIMULATION_MS_MAX = 600_000;

it.each(SEEDS)(
  'no kill of gate, producer, archive or database loses or doubles an event (seed %i)',
  async (seed) => {
    const out = await mkdtemp(join(tmpdir(), 'simulation-'));
    const said: string[] = [];
    const options = { world: undefined, flows: 2500, days: undefined, targetRate: 1500, keep: false };
    const result = await simulate({ ...options, seed, kills: KILLS, out, say: (line) => said.push(line) });
    const replay = `node test/simulation/crash-stream.ts --flows ${options.flows} --rate 1500 --kills ${KILLS}`;
    expect(result.violations, `${said.join('\n')}\nreplay with ${replay} --seed ${seed}`).toEqual([]);
    expect(result.streamed.struck).toHaveLength(KILLS);
    rmSync(out, { recursive: true, force: true });
  },
  SIMULATION_MS_MAX,
);

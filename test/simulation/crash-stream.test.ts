import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { simulate } from './run.ts';
import { ANYBODY } from './schedule.ts';

/** Seeds that are run on every change; a seed that ever failed is added and stays. */
const SEEDS = [11];
/** Each of them once, and both keepers of labels while labels are stated. */
const [KILLS, LABEL_KILLS] = [ANYBODY.length, 2];
const SIMULATION_MS_MAX = 600_000;

it.each(SEEDS)(
  'no kill of anybody loses or doubles an event, a decision, an action, a case or a label (seed %i)',
  async (seed) => {
    const out = await mkdtemp(join(tmpdir(), 'simulation-'));
    const said: string[] = [];
    const stream = { world: undefined, flows: 2500, days: undefined, targetRate: 1500, keep: false };
    const options = { ...stream, kills: KILLS, victims: ANYBODY, labelKills: LABEL_KILLS };
    const result = await simulate({ ...options, seed, out, say: (line) => said.push(line) });
    const replay = `node test/simulation/crash-stream.ts --flows ${options.flows} --rate 1500 --kills ${KILLS} --victim all`;
    expect(result.violations, `${said.join('\n')}\nreplay with ${replay} --seed ${seed}`).toEqual([]);
    expect(result.streamed.struck).toHaveLength(KILLS);
    rmSync(out, { recursive: true, force: true });
  },
  SIMULATION_MS_MAX,
);

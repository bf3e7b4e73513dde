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
    // Slow enough that whoever died with the database is back before the next of them is due.
    const stream = { world: undefined, flows: 2000, days: undefined, targetRate: 250, keep: false };
    const options = { ...stream, kills: KILLS, victims: ANYBODY, labelKills: LABEL_KILLS };
    const result = await simulate({ ...options, seed, out, say: (line) => said.push(line) });
    const again = `--flows ${options.flows} --rate ${options.targetRate} --kills ${KILLS} --victim all --seed ${seed}`;
    expect(result.violations, `${said.join('\n')}\nreplay with npm run simulate -- ${again}`).toEqual([]);
    expect(result.streamed.struck).toHaveLength(KILLS);
    rmSync(out, { recursive: true, force: true });
  },
  SIMULATION_MS_MAX,
);

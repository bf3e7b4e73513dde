/** The whole system under a seeded schedule of kills: `node test/simulation/crash-stream.ts --help`. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type SimulationResult, simulate } from './run.ts';

const HELP = `usage: node test/simulation/crash-stream.ts [options]

Streams a world through the real platform while processes and the database are killed at seeded moments, and checks that
nothing was lost, doubled or left unproven.

  --world DIR     folder of a sealed engine run (default: a world is generated)
  --days N        stream the first N days of the world only
  --flows N       size of a generated world in flows of 5 events (default 4000)
  --kills N       faults (default 8)
  --seed N        seed of world and schedule (default: a random one, which is printed)
  --rate N        events per second that the producer does not exceed (default: none)
  --out DIR       where the run goes (default: the system's temporary folder)
  --keep          keep the working state when the run held`;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      world: { type: 'string' },
      days: { type: 'string' },
      flows: { type: 'string', default: '4000' },
      kills: { type: 'string', default: '8' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      rate: { type: 'string' },
      out: { type: 'string', default: join(tmpdir(), 'spine-green-simulation') },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(HELP, 0);
  const seed = count('--seed', values.seed);
  const replay = `replay with --seed ${seed} --kills ${values.kills}`;
  say(replay, 0);
  const result = await simulate({
    world: values.world,
    days: values.days === undefined ? undefined : count('--days', values.days),
    flows: count('--flows', values.flows),
    kills: count('--kills', values.kills),
    seed,
    targetRate: values.rate === undefined ? undefined : count('--rate', values.rate),
    out: values.out,
    keep: values.keep,
    say: (line) => say(`  ${line}`, 0),
  });
  return say(report(result, replay), result.violations.length === 0 ? 0 : 1);
}

function report({ violations, events, streamed, figures }: SimulationResult, replay: string): string {
  const seconds = streamed.elapsedMs / 1000;
  return [
    `${events} events in ${seconds.toFixed(1)} s, ${Math.round(events / seconds)} events/s with the faults`,
    `${streamed.struck.length} kills: ${streamed.struck.map(({ victim }) => victim).join(' ')}`,
    `${streamed.exits.length} lives of the producer: ${streamed.exits.join(' ')}`,
    ...Object.entries(figures).map(([name, value]) => `${name}: ${value}`),
    ...(violations.length === 0 ? ['held: 0 lost, 0 doubled'] : [...violations, replay]),
  ].join('\n');
}

function count(option: string, text: string): number {
  if (!/^(0|[1-9][0-9]{0,9})$/.test(text)) throw new Error(`${option} ${text}: a whole number is needed`);
  return Number(text);
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

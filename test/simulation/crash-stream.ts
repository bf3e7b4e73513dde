/** The whole system under a seeded schedule of kills: `node test/simulation/crash-stream.ts --help`. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, runCommand, usageFault, wholeNumber } from '@spine-green/runtime/command-line';
import { type SimulationResult, simulate } from './run.ts';
import { ANYBODY, MOMENTS, VICTIMS } from './schedule.ts';
import { nameOf } from './strike.ts';

const HELP = `usage: node test/simulation/crash-stream.ts [options]

Streams a world through the real platform while processes and the database are killed at seeded moments, and checks that
nothing was lost, doubled or left unproven. Two of three kills of a process wait for a durable step of it and fall beside
that step: with its commit on the way, or with the answer. Steps at which nobody was killed yet come first; the end names them.

  --world DIR     folder of a sealed engine run (default: a world is generated)
  --days N        stream the first N days of the world only
  --flows N       size of a generated world in flows of 5 events (default 4000)
  --kills N       faults (default 8)
  --victim NAME   one of ${ANYBODY.join(', ')};
                  may be repeated, 'all' for everybody (default: the first four)
  --moment NAME   any, before or after a durable step; may be repeated (default: all three)
  --label-kills N kills of label store and case keeper while labels are stated (default 2)
  --seed N        seed of world and schedule (default: a random one, which is printed)
  --rate N        events per second that the producer does not exceed (default: none)
  --out DIR       where the run goes (default: the system's temporary folder)
  --keep          keep the working state when the run held
  --help          this text

exit codes: 0 it held, 1 it did not, 64 E_USAGE`;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const { values } = readArguments({
    args,
    options: {
      world: { type: 'string' },
      days: { type: 'string' },
      flows: { type: 'string', default: '4000' },
      kills: { type: 'string', default: '8' },
      victim: { type: 'string', multiple: true, default: [...VICTIMS] },
      moment: { type: 'string', multiple: true, default: [...MOMENTS] },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      'label-kills': { type: 'string', default: '2' },
      rate: { type: 'string' },
      out: { type: 'string', default: join(tmpdir(), 'spine-green-simulation') },
      keep: { type: 'boolean', default: false },
    },
  });
  const seed = count('--seed', values.seed);
  const kills = count('--kills', values.kills);
  const flows = count('--flows', values.flows);
  const named: readonly string[] = values.victim.includes('all') ? ANYBODY : values.victim;
  const unknown = named.filter((name) => !ANYBODY.some((known) => known === name));
  if (unknown.length > 0) throw usageFault(`--victim ${unknown.join(', ')} is nobody that a fault can hit`);
  const victims = ANYBODY.filter((known) => named.includes(known));
  const moments = MOMENTS.filter((known) => values.moment.includes(known));
  if (moments.length < new Set(values.moment).size) throw usageFault(`--moment is one of ${MOMENTS.join(', ')}`);
  const chosen = [...victims.map((name) => `--victim ${name}`), ...moments.map((name) => `--moment ${name}`)];
  const replay = `replay with --seed ${seed} --kills ${kills} ${chosen.join(' ')}`;
  say(replay, 0);
  const result = await simulate({
    world: values.world,
    days: values.days === undefined ? undefined : count('--days', values.days),
    flows,
    kills,
    labelKills: count('--label-kills', values['label-kills']),
    victims,
    moments,
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
    ...streamed.struck.flatMap(({ step }) => (step === undefined ? [] : [`  ${nameOf(step)}`])),
    `${streamed.exits.length} lives of the producer: ${streamed.exits.join(' ')}`,
    ...Object.entries(figures).map(([name, value]) => `${name}: ${value}`),
    ...(violations.length === 0 ? ['held: 0 lost, 0 doubled'] : [...violations, replay]),
  ].join('\n');
}

function count(option: string, text: string): number {
  return wholeNumber(option, text, { least: 0, most: 9_999_999_999 });
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

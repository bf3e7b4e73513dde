/** `npm run capacity`: what a rate of events needs, from what a transaction was measured to cost, and what gives way first. */
import { readArguments, runCommand, wholeNumber } from '@spine-green/runtime/command-line';
import { PRICED_REGION, PRICES_AS_OF } from '../cost/prices.ts';
import { MEASURED_AT, MEASURED_ON } from './measured.ts';
import { type Capacity, capacityFor, limits } from './model.ts';
import { capacityTable, RATES } from './table.ts';

const EVENTS_MAX = 100_000_000;
const HELP = `usage: npm run capacity -- [--events-per-second N] [--json]

What N source events a second would need (four of them are one transaction): instances of each service, partitions, processors and
class of the database, bus, cost, and what of the platform gives way before that. Without N, for ${RATES.join(', ')}.

  --events-per-second N    1 to ${EVENTS_MAX}; several times for several rows
  --json                   the rows as JSON on one line, and nothing else
  --help                   this text

exit codes: 0 said, 64 E_USAGE`;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

function main(args: string[]): number {
  const { values } = readArguments({
    args,
    options: { 'events-per-second': { type: 'string', multiple: true }, json: { type: 'boolean' } },
  });
  const wanted = values['events-per-second'] ?? RATES.map(String);
  const rows = wanted.map((text) =>
    capacityFor(wholeNumber('--events-per-second', text, { least: 1, most: EVENTS_MAX })),
  );
  const text = values.json
    ? JSON.stringify({ measured_on: MEASURED_ON, prices_as_of: PRICES_AS_OF, rows })
    : describe(rows);
  process.stdout.write(`${text}\n`);
  return 0;
}

function describe(rows: readonly Capacity[]): string {
  return [
    `Measured on ${MEASURED_ON}, ${MEASURED_AT}.`,
    `Prices of ${PRICES_AS_OF}, ${PRICED_REGION}.`,
    '',
    capacityTable(rows),
    ...rows.flatMap(detail),
    '',
    'As the platform stands, what gives way, and at how many source events a second:',
    ...limits().map(({ what, eventsPerSecond }) => `  ${Math.floor(eventsPerSecond).toString().padStart(9)}  ${what}`),
  ].join('\n');
}

function detail({ eventsPerSecond, stages, exceeded }: Capacity): readonly string[] {
  const [first] = exceeded;
  return [
    '',
    `${eventsPerSecond} events/s: ${stages.map(({ stage, instances }) => `${stage} ${instances}`).join(', ')}`,
    first === undefined
      ? '  nothing gives way'
      : `  gives way first: ${first.what}; ${exceeded.length - 1} more do not hold`,
  ];
}

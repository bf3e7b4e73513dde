import type { Capacity } from './model.ts';

/** The rates of which the page tells. Source events per second. */
export const RATES = [1_000, 10_000, 100_000, 1_000_000] as const;

const HEAD = [
  'source events/s',
  'transactions/s',
  'processors of services, database',
  'instances',
  'partitions',
  'database class',
  'bus written, read',
  'database growth a day',
  'USD an hour',
  'USD of a million events',
];

/** A row for each, as Markdown. */
export const capacityTable = (rows: readonly Capacity[]): string =>
  [HEAD, HEAD.map(() => '---'), ...rows.map(cells)].map((line) => `| ${line.join(' | ')} |`).join('\n');

function cells(row: Capacity): readonly string[] {
  const services = row.stages.reduce((sum, { processors }) => sum + processors, 0);
  const instances = row.stages.reduce((sum, one) => sum + one.instances, 0);
  const atLeast = row.databaseClass === undefined ? 'at least ' : '';
  return [
    whole(row.eventsPerSecond),
    whole(row.transactionsPerSecond),
    `${short(services)}, ${short(row.databaseProcessors)}`,
    whole(instances),
    whole(row.partitions),
    row.databaseClass === undefined ? 'none of the price table' : `db.${row.databaseClass.replace('_', '.')}`,
    `${short(row.busMbPerSecond.written)}, ${short(row.busMbPerSecond.read)} MB/s`,
    `${whole(row.databaseGbPerDay)} GB`,
    atLeast + row.usdPerHour.toFixed(2),
    atLeast + row.usdPerMillionEvents.toFixed(3),
  ];
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
const short = (value: number): string => (value < 10 ? value.toFixed(1) : whole(value));

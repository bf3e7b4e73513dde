import { PRICES, type PriceName } from '../cost/prices.ts';
import { RUN_USAGE } from '../cost/usage.ts';
import {
  BUS_MB,
  BY_THE_CLOCK,
  DATABASE_ITSELF,
  DATABASE_MB,
  MEASURED_RATE,
  SOURCE_EVENTS_OF_A_TRANSACTION,
  STAGES,
  type Stage,
  type StageCost,
} from './measured.ts';

/** Share of a processor that is planned with: above it queues grow with every burst. */
const BUSY_MAX = 0.7;
/** A process judges on one thread; what it cannot do alone, further instances on further partitions would have to. */
const THREADS_OF_AN_INSTANCE = 1;
/** Partitions of a topic of high volume (05, section 4), so as many instances can share its records at the most. */
const PARTITIONS_PINNED = 3;
/** A Basic cluster takes so much in, says its vendor. MB/s. */
const BUS_MB_A_SECOND_MAX = 100;
/** One instance of a service takes its heap of 160 MiB and as much beside it. GB. */
const TASK_MEMORY_GB = 0.5;
const VCPU_OF_A_CLASS = 2;
/** What a class of two burstable processors keeps up for hours, in processors; the rest is credit. */
const DATABASE_CLASSES = [
  ['t4g_micro', 0.2],
  ['t4g_small', 0.4],
  ['t4g_medium', 0.4],
  ['t4g_large', 0.6],
] as const satisfies readonly (readonly [PriceName, number])[];
const SECONDS_OF_AN_HOUR = 3600;
const SECONDS_OF_A_DAY = 86_400;
const MB_OF_A_GB = 1000;

export interface StageNeed {
  readonly stage: Stage;
  /** Processors that it keeps busy. */
  readonly processors: number;
  /** Instances of one thread, each busy for at most seven tenths. */
  readonly instances: number;
}

export interface Capacity {
  readonly eventsPerSecond: number;
  readonly transactionsPerSecond: number;
  readonly stages: readonly StageNeed[];
  /** Partitions that the topics of high volume need, so that every instance has one. */
  readonly partitions: number;
  readonly databaseProcessors: number;
  /** Undefined where no class of the price table keeps it up. */
  readonly databaseClass: PriceName | undefined;
  readonly busMbPerSecond: { readonly written: number; readonly read: number };
  readonly databaseGbPerDay: number;
  readonly usdPerHour: number;
  readonly usdPerMillionEvents: number;
  /** Everything that does not hold at this rate as the platform stands, the first to give way first. */
  readonly exceeded: readonly Limit[];
}

/** Source events per second at which something gives way, as the platform stands. */
export interface Limit {
  readonly what: string;
  readonly eventsPerSecond: number;
}

const STAGE_COSTS: readonly (readonly [Stage, StageCost])[] = Object.entries(STAGES) as [Stage, StageCost][];
/** Of one transaction, all stages. Seconds. */
const DATABASE_SECONDS = (STAGE_COSTS.reduce((sum, [, { database }]) => sum + database, 0) + DATABASE_ITSELF) / 1000;

/** What so many source events a second need, and what of the platform gives way before that. */
export function capacityFor(eventsPerSecond: number): Capacity {
  const transactionsPerSecond = eventsPerSecond / SOURCE_EVENTS_OF_A_TRANSACTION;
  const stages = STAGE_COSTS.map(([stage, { own }]): StageNeed => {
    const processors = (own / 1000) * (BY_THE_CLOCK.has(stage) ? MEASURED_RATE : transactionsPerSecond);
    return { stage, processors, instances: Math.max(1, Math.ceil(processors / BUSY_MAX)) };
  });
  const databaseProcessors = DATABASE_SECONDS * transactionsPerSecond;
  const written = (BUS_MB / 1000) * transactionsPerSecond;
  const bus = { written, read: written * RUN_USAGE.busReadsOfEachByte };
  const databaseClass = DATABASE_CLASSES.find(([, sustained]) => sustained >= databaseProcessors)?.[0];
  const usdPerHour =
    stages.reduce((sum, { instances }) => sum + instances * taskUsd(), 0) +
    databaseUsd(databaseProcessors, databaseClass) +
    busUsd(bus);
  return {
    eventsPerSecond,
    transactionsPerSecond,
    stages,
    partitions: Math.max(PARTITIONS_PINNED, ...stages.map(({ instances }) => instances)),
    databaseProcessors,
    databaseClass,
    busMbPerSecond: bus,
    databaseGbPerDay: ((DATABASE_MB / 1000) * transactionsPerSecond * SECONDS_OF_A_DAY) / MB_OF_A_GB,
    usdPerHour,
    usdPerMillionEvents: (usdPerHour / (eventsPerSecond * SECONDS_OF_AN_HOUR)) * 1_000_000,
    exceeded: limits().filter((limit) => limit.eventsPerSecond < eventsPerSecond),
  };
}

/** Where the platform gives way, the lowest first. */
export function limits(): readonly Limit[] {
  const events = (transactionsPerSecond: number): number => transactionsPerSecond * SOURCE_EVENTS_OF_A_TRANSACTION;
  return [
    ...STAGE_COSTS.filter(([stage]) => !BY_THE_CLOCK.has(stage)).map(([stage, { own }]) => ({
      what: `${stage}: one thread of one instance is busy for ${BUSY_MAX * 100} %, and a stream has one instance`,
      eventsPerSecond: events((BUSY_MAX * THREADS_OF_AN_INSTANCE * 1000) / own),
    })),
    ...DATABASE_CLASSES.filter(([name]) => name === DATABASE_CLASSES[0][0] || name === LARGEST).map(
      ([name, sustained]) => ({
        what: `database: db.${name.replace('_', '.')} keeps up ${sustained} processors`,
        eventsPerSecond: events(sustained / DATABASE_SECONDS),
      }),
    ),
    {
      what: `bus: a Basic cluster takes ${BUS_MB_A_SECOND_MAX} MB/s`,
      eventsPerSecond: events(BUS_MB_A_SECOND_MAX / (BUS_MB / 1000)),
    },
  ].sort((one, other) => one.eventsPerSecond - other.eventsPerSecond);
}

const LARGEST: PriceName = 't4g_large';

/** One processor, its memory, and the address by which it reaches what it needs. */
const taskUsd = (): number =>
  PRICES.task_vcpu.usd * THREADS_OF_AN_INSTANCE + PRICES.task_memory.usd * TASK_MEMORY_GB + PRICES.public_ipv4.usd;

/** Beyond the classes of the table each two processors are taken to cost what the largest does: a larger one costs more. */
function databaseUsd(processors: number, found: PriceName | undefined): number {
  if (found !== undefined) return PRICES[found].usd;
  return Math.ceil(processors / BUSY_MAX / VCPU_OF_A_CLASS) * PRICES[LARGEST].usd;
}

/** One capacity unit for each 5 MB/s in, and every byte, written and read. */
const busUsd = ({ written, read }: Capacity['busMbPerSecond']): number =>
  Math.max(1, Math.ceil(written / UNIT_MB_A_SECOND)) * PRICES.bus_capacity.usd +
  (written * PRICES.bus_in.usd + read * PRICES.bus_out.usd) * (SECONDS_OF_AN_HOUR / MB_OF_A_GB);

const UNIT_MB_A_SECOND = 5;

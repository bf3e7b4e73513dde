import type { Resource } from '../laws/plan.ts';
import { type Meter, metersOf, type Turns } from './meters.ts';
import { PRICES, type PriceName } from './prices.ts';
import {
  type CostingPhase,
  JOB_HOURS,
  PHASE_SECONDS,
  PROFILES,
  type ProfileName,
  RUN_USAGE,
  SERVICES_RUN,
  STANDING_USAGE,
} from './usage.ts';

const HOURS_OF_A_MONTH = 730;
const SECONDS_OF_AN_HOUR = 3600;
/** A bus is billed by the hour that has begun. */
const BILLED_BY_WHOLE_HOURS: ReadonlySet<PriceName> = new Set(['bus_capacity']);

export interface CostLine {
  readonly phase: CostingPhase | 'standing';
  readonly price: PriceName;
  /** Units times hours, or times months: what the price is multiplied by. */
  readonly quantity: number;
  readonly usd: number;
}

export interface CostEstimate {
  readonly profile: ProfileName;
  readonly runsPerMonth: number;
  /** Lines of one run by phase, then of a month without a run. */
  readonly lines: readonly CostLine[];
  readonly runUsd: number;
  readonly standingUsd: number;
  readonly monthUsd: number;
}

/**
 * A bound for what the stacks of a plan cost in a month with so many runs (05, sections 6 and 9). Throws E_COST_UNPRICED for a
 * resource without a price.
 */
export function estimateCost(
  plan: readonly Resource[],
  { profile, runsPerMonth }: { readonly profile: ProfileName; readonly runsPerMonth: number },
): CostEstimate {
  const meters = metersOf(plan);
  const run = [...PROFILES[profile].phases.flatMap((phase) => phaseLines(phase, meters)), ...usageLines()];
  const standing = standingLines(meters);
  const [runUsd, standingUsd] = [sum(run), sum(standing)];
  return {
    profile,
    runsPerMonth,
    lines: [...run, ...standing],
    runUsd,
    standingUsd,
    monthUsd: runUsd * runsPerMonth + standingUsd,
  };
}

function phaseLines(phase: CostingPhase, meters: readonly Meter[]): readonly CostLine[] {
  const hours = PHASE_SECONDS[phase] / SECONDS_OF_AN_HOUR;
  const hoursOf: Readonly<Record<Turns, number>> = {
    always: 0,
    'while the stack exists': hours,
    'while services run': SERVICES_RUN.has(phase) ? hours : 0,
    // Most jobs prepare the stream; which phase starts a job changes no sum.
    'once per run': phase === 'M5' ? JOB_HOURS : 0,
  };
  return byPrice(phase, meters, ({ turns }) => hoursOf[turns]);
}

/** Meters of one phase, added up by what they are priced as. */
function byPrice(
  phase: CostLine['phase'],
  meters: readonly Meter[],
  hoursOf: (meter: Meter) => number,
): readonly CostLine[] {
  const quantities = new Map<PriceName, number>();
  for (const meter of meters) {
    const hours = BILLED_BY_WHOLE_HOURS.has(meter.price) ? Math.ceil(hoursOf(meter)) : hoursOf(meter);
    const quantity = meter.units * (isMonthly(meter.price) ? hours / HOURS_OF_A_MONTH : hours);
    if (quantity > 0) quantities.set(meter.price, (quantities.get(meter.price) ?? 0) + quantity);
  }
  return [...quantities].map(([price, quantity]) => line(phase, price, quantity));
}

/** What passes through a run, priced where most of it passes. */
const usageLines = (): readonly CostLine[] => [
  line('M6', 'bus_in', RUN_USAGE.busGb),
  line('M6', 'bus_out', RUN_USAGE.busGb * RUN_USAGE.busReadsOfEachByte),
  // A topic keeps a day at the most, and the cluster goes with the run.
  line('M6', 'bus_kept', RUN_USAGE.busGb / (HOURS_OF_A_MONTH / 24)),
  line('M9', 'logs_taken', RUN_USAGE.logsGb),
  line('M9', 'logs_kept', RUN_USAGE.logsGb),
  line('M9', 'objects_kept', RUN_USAGE.objectsGb),
  line('M9', 'objects_put', RUN_USAGE.puts),
  line('M9', 'objects_read', RUN_USAGE.gets),
];

const standingLines = (meters: readonly Meter[]): readonly CostLine[] => [
  ...byPrice('standing', meters, ({ turns }) => (turns === 'always' ? HOURS_OF_A_MONTH : 0)),
  line('standing', 'images_kept', STANDING_USAGE.imagesGb),
  line('standing', 'objects_kept', STANDING_USAGE.objectsGb),
];

const isMonthly = (price: PriceName): boolean => PRICES[price].per.endsWith('month');

const line = (phase: CostLine['phase'], price: PriceName, quantity: number): CostLine => ({
  phase,
  price,
  quantity,
  usd: quantity * PRICES[price].usd,
});

const sum = (lines: readonly CostLine[]): number => lines.reduce((total, { usd }) => total + usd, 0);

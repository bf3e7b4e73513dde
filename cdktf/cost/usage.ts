/**
 * What a run uses, of which no plan can know: how long each phase may take, and how many bytes pass. Hours are those of the
 * budgets of the lanes, which no run exceeds without being stopped, so the estimate is a bound; a test holds them against
 * the phase definitions. Bytes are for 14 days of the shared world, 134,000 transactions: the log was seen to keep 17.6 MB for
 * 1,000 of them (test/bench); the other amounts were not measured and are assumptions.
 */

export const COSTING_PHASES = ['M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10'] as const;
export type CostingPhase = (typeof COSTING_PHASES)[number];

/** Sum of the budgets of a phase's lanes, seconds. */
export const PHASE_SECONDS: Readonly<Record<CostingPhase, number>> = {
  M2: 9_900,
  M3: 2_100,
  M4: 7_500,
  M5: 12_000,
  M6: 7_500,
  M7: 9_600,
  M8: 6_120,
  M9: 7_500,
  M10: 59_400,
};

/** A profile names what is spent in one go. Each streams in M6 and tears down in M9. */
export const PROFILES = {
  dev_min: { phases: ['M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9'], says: 'one run from M2 to M9' },
  certification: { phases: COSTING_PHASES, says: 'one run and the certification of M10 before its teardown' },
} as const satisfies Readonly<Record<string, { readonly phases: readonly CostingPhase[]; readonly says: string }>>;
export type ProfileName = keyof typeof PROFILES;

/** Phases in which the services of a run run (05, section 6); its stacks exist in all of them. */
export const SERVICES_RUN: ReadonlySet<CostingPhase> = new Set(['M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10']);

/** The phase that pays for a mode which runs once, and for how long at the longest, hours. */
export const JOB_HOURS = 1;

/** One run. */
export const RUN_USAGE = {
  /** GB in which each service and job writes what it says. */
  logsGb: 0.5,
  /** GB written to the bus; every group reads its part of it. */
  busGb: 4,
  busReadsOfEachByte: 8,
  /** GB of evidence, archive and sorted worlds that a run leaves. */
  objectsGb: 3,
  puts: 20_000,
  gets: 200_000,
} as const;

/** What stays between runs: images by the rule of the registry, and what runs of the last months left. GB. */
export const STANDING_USAGE = { imagesGb: 2, objectsGb: 10 } as const;

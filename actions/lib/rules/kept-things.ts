interface Recorded {
  readonly id: string;
  readonly outcome: string;
}

/** Members of what is kept that only some substrates have, each with the check that asked for it. */
const KEPT_BY = { state: 'M9.B-C02', budget: 'M9.G-C01' } as const;

/** What is kept beside the buckets, by the check that asked for it: nothing is said of what the substrate never has. */
export const keptIn = (checks: readonly Recorded[]): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    Object.entries(KEPT_BY).flatMap(([name, id]) => {
      const outcome = checks.find((one) => one.id === id)?.outcome;
      return outcome === 'not_applicable' ? [] : [[name, outcome === 'pass']];
    }),
  );

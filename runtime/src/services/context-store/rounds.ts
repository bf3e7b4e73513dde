/**
 * Contributions in rounds: within one no two claim the same thing, so one statement can decide over it; who claims what
 * an earlier one claimed is decided after it, by what stands then. Usually there is one round.
 */
export function roundsOf<T>(items: readonly T[], claimsOf: (item: T) => readonly string[]): readonly (readonly T[])[] {
  const rounds: T[][] = [];
  const taken: Set<string>[] = [];
  for (const item of items) {
    const claims = claimsOf(item);
    // After every round that holds one of its claims, so that the order of the log decides.
    const place = taken.findLastIndex((round) => claims.some((claim) => round.has(claim))) + 1;
    taken[place] ??= new Set();
    rounds[place] ??= [];
    for (const claim of claims) taken[place].add(claim);
    rounds[place].push(item);
  }
  return rounds;
}

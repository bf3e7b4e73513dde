/** What makes a component RED and its truth no worse: decisions that were restrictive are decisions, with their reasons. */
const RESTRICTIVE: ReadonlySet<string> = new Set(['DF_FAIL_CLOSED_RATE']);

/** Whether a component is RED by nothing else than decisions that were restrictive. */
export const isOnlyRestrictive = (health: { readonly state: string; readonly reasons: readonly string[] }): boolean =>
  health.state === 'RED' && health.reasons.every((reason) => RESTRICTIVE.has(reason));

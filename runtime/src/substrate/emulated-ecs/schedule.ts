/**
 * Which tasks of a service to stop and how many to start.
 *
 * I1. Not more than `maximumPercent` of the wanted tasks live at once, those included that are still stopping, unless the
 *     overlap is ordered that the real scheduler permits itself.
 * I2. While a new revision rolls out, not less than `minimumHealthyPercent` of the wanted tasks run, where so many do.
 */
export interface Situation<T> {
  readonly desiredCount: number;
  readonly minimumHealthyPercent: number;
  readonly maximumPercent: number;
  readonly overlap: boolean;
  /** Oldest first. */
  readonly tasks: readonly Scheduled<T>[];
}

export interface Scheduled<T> {
  readonly run: T;
  /** Of the deployment that is wanted. */
  readonly isPrimary: boolean;
  /** Nobody asked for its end. */
  readonly isLive: boolean;
  readonly isUp: boolean;
}

export function schedule<T>(now: Situation<T>): { readonly stop: readonly T[]; readonly start: number } {
  const { desiredCount, tasks } = now;
  const live = tasks.filter(({ isLive }) => isLive);
  const [mine, old] = [live.filter(({ isPrimary }) => isPrimary), live.filter(({ isPrimary }) => !isPrimary)];
  const kept = mine.slice(0, desiredCount);
  const surplus = mine.slice(desiredCount);
  // I2
  const spare = live.filter(({ isUp }) => isUp).length - Math.ceil((desiredCount * now.minimumHealthyPercent) / 100);
  const candidates = [...surplus, ...old];
  const up = candidates.filter(({ isUp }) => isUp).slice(0, Math.max(0, spare));
  const stop = candidates.filter((one) => !one.isUp || up.includes(one));
  // I1
  const most = Math.floor((desiredCount * now.maximumPercent) / 100);
  const occupied = now.overlap ? live.length - stop.length : tasks.length;
  const start = Math.max(0, Math.min(desiredCount - kept.length, most - occupied));
  return { stop: stop.map(({ run }) => run), start };
}

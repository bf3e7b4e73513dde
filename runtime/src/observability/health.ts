import type { HealthDocumentV1 } from '@spine-green/evidence-schemas/documents/health_document.v1';
import type { Clock } from '../kernel/clock.ts';

export type HealthDocument = HealthDocumentV1;
export type HealthState = HealthDocument['health_state'];
export type HealthCondition = HealthDocument['conditions'][number];

/** Limits of one observed value: AMBER at `amber`, RED at `red` (16, section 2). */
export interface Limit {
  readonly amber: number;
  readonly red: number;
}

/** The condition that a value violates, with the limit beside it; undefined when it violates none. */
export function conditionOf(reason: string, observed: number, limit: Limit): HealthCondition | undefined {
  if (observed >= limit.red) return { reason, state: 'RED', observed, limit: limit.red };
  if (observed >= limit.amber) return { reason, state: 'AMBER', observed, limit: limit.amber };
  return undefined;
}

/** The same with its grade in the reason, as the components of cases and labels name theirs: `<REASON>_AMBER`, `<REASON>_RED`. */
export function gradedCondition(reason: string, observed: number, limit: Limit): HealthCondition | undefined {
  const condition = conditionOf(reason, observed, limit);
  return condition === undefined ? undefined : { ...condition, reason: `${reason}_${condition.state}` };
}

/** A condition that holds or not, without a measured value. */
export const redWhen = (reason: string, holds: boolean): HealthCondition | undefined =>
  holds ? { reason, state: 'RED', observed: 1, limit: 1 } : undefined;

/** The worst state of the conditions that hold; GREEN without any. */
export function stateOf(conditions: readonly HealthCondition[]): HealthState {
  if (conditions.some((condition) => condition.state === 'RED')) return 'RED';
  return conditions.length > 0 ? 'AMBER' : 'GREEN';
}

export interface WindowedCount {
  add(count: number): void;
  /** Sum of what was added within the window. */
  sum(): number;
}

const SLOTS = 30;

/** A sum over the last `windowMs` in thirty slots: a reason clears by itself, as cumulative totals never do. */
export function windowedCount(clock: Clock, windowMs: number): WindowedCount {
  const slotMs = windowMs / SLOTS;
  let slots: { readonly at: number; count: number }[] = [];
  const trim = (): void => {
    const oldest = clock.elapsedMs() - windowMs;
    slots = slots.filter((slot) => slot.at > oldest);
  };
  return {
    add: (count) => {
      trim();
      const last = slots.at(-1);
      const now = clock.elapsedMs();
      if (last !== undefined && now - last.at < slotMs) last.count += count;
      else slots.push({ at: now, count });
    },
    sum: () => {
      trim();
      return slots.reduce((sum, slot) => sum + slot.count, 0);
    },
  };
}

/** Window of WINDOWED reasons (16, section 2). */
export const HEALTH_WINDOW_MS = 300_000;

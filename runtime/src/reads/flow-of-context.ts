import { findMicros } from '../kernel/clock.ts';
import { hourAndWeekday } from '../services/feature-plane/flows.ts';
import { type ArrivalContext, type EntityKeys, type Flow, KEY_TYPES } from '../services/feature-plane/types.ts';
import type { ContextAnswer } from './context-contract.ts';

/** The event as the feature plane knows it, with the entities of its anchor; undefined when the anchor lacks one of them. */
export function findFlow(
  event: Pick<Flow, 'flowId' | 'at' | 'amountMinor'>,
  { join_frame: frame }: ContextAnswer,
): Flow | undefined {
  const anchor = frame?.slots.flow_anchor?.payload ?? {};
  const keys = KEY_TYPES.map((type): [string, unknown] => [type, anchor[type]]);
  if (!keys.every(([, value]) => typeof value === 'string' && value !== '')) return undefined;
  const { flowId, at, amountMinor } = event;
  return { flowId, at, amountMinor, keys: Object.fromEntries(keys) as EntityKeys, arrival: findArrival(frame) };
}

function findArrival(frame: ContextAnswer['join_frame']): ArrivalContext | undefined {
  const { ts_local_primary: local, is_virtual, channel_group } = frame?.slots.arrival_events?.payload ?? {};
  // The local time of an arrival has no zone; it is read as if it were UTC, which gives its hour and weekday.
  const micros = typeof local === 'string' ? findMicros(`${local}Z`) : undefined;
  if (micros === undefined) return undefined;
  const { hour, weekday } = hourAndWeekday(micros);
  return {
    localHour: hour,
    localWeekday: weekday,
    isVirtual: is_virtual === true,
    channelGroup: typeof channel_group === 'string' ? channel_group : '',
  };
}

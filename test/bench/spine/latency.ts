import { handle } from '@spine-green/evidence-schemas';
import type { EventLog } from '@spine-green/runtime/substrate/event-log/port';
import { recordsOf, valueIn } from '../../simulation/topic-records.ts';

/** One decision of a run, by the time of the log alone: the source, the decision and the outcome of its action. */
export interface TimedDecision {
  readonly flowId: string;
  readonly sourceMs: number;
  readonly decidedMs: number;
  /** Undefined where no outcome stands. */
  readonly outcomeMs: number | undefined;
  readonly mode: string;
  /** Why the posture was what it was. */
  readonly modeReason: string;
  readonly contextStatus: string;
}

interface Published {
  readonly event_type: string;
  readonly payload: {
    readonly decision_id: string;
    readonly source_event?: { readonly eb_ref: Place };
    readonly degrade_posture?: { readonly mode: string; readonly reason?: string };
    readonly decision?: { readonly context_status: string };
  };
}

interface Place {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
}

/** All decisions that stand on the log, with the times at which the log appended each record. */
export async function readDecisions(eventLog: EventLog): Promise<readonly TimedDecision[]> {
  const sources = await readTopic(eventLog, handle('FP_BUS_TRAFFIC_FRAUD_V1'), (value, atMs) => {
    const { flow_id } = (value as { payload: { flow_id: string } }).payload;
    return { atMs, flowId: String(flow_id) };
  });
  const lane = await readTopic(eventLog, handle('FP_BUS_RTDL_V1'), (value, atMs) => ({
    atMs,
    ...(value as Published),
  }));
  const outcomes = new Map<string, number>();
  for (const { event_type, payload, atMs } of lane.values()) {
    if (event_type === 'action_outcome') outcomes.set(payload.decision_id, atMs);
  }
  return [...lane.values()].flatMap(({ event_type, payload, atMs }) => {
    const source = payload.source_event?.eb_ref;
    if (event_type !== 'decision_response' || source === undefined) return [];
    const found = sources.get(`${source.partition}/${source.offset}`);
    if (found === undefined) throw new Error(`no source at ${source.topic}/${source.partition}/${source.offset}`);
    return [
      {
        flowId: found.flowId,
        sourceMs: found.atMs,
        decidedMs: atMs,
        outcomeMs: outcomes.get(payload.decision_id),
        mode: payload.degrade_posture?.mode ?? 'none',
        modeReason: payload.degrade_posture?.reason ?? 'none',
        contextStatus: payload.decision?.context_status ?? 'none',
      },
    ];
  });
}

async function readTopic<T>(
  eventLog: EventLog,
  topic: string,
  take: (value: unknown, atMs: number) => T,
): Promise<ReadonlyMap<string, T>> {
  const found = new Map<string, T>();
  for await (const record of recordsOf(eventLog, topic))
    found.set(`${record.partition}/${record.offset}`, take(valueIn(record), record.timestampMs));
  return found;
}

/** Of numbers in any order; `-` for none. */
export function percentiles(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): string => String(Math.round(sorted[Math.floor(sorted.length * share)] ?? Number.NaN));
  return sorted.length === 0 ? '-' : `${at(0.5)}, ${at(0.95)}, ${at(0.99)} ms`;
}

/** `NORMAL 400, DEGRADED_1 12`, the commonest first. */
export function tally(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

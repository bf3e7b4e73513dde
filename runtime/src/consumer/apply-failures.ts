import { sha256Hex32 } from '@spine-green/evidence-schemas';
import type { Anomaly } from '../observability/anomaly-window.ts';
import type { Queryable } from '../substrate/database/port.ts';
import type { Fact, Unfit } from './fact.ts';

/** A record that had no effect, or one that had and is worth a look. */
export interface ApplyFailure {
  readonly offset: number;
  readonly reason: string;
  readonly informational: boolean;
  /** Empty where the record has none that could be trusted. */
  readonly eventId: string;
  readonly bytesSha256: string;
  /** References only. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** A record that no state can be made of. */
export const failureOfUnfit = ({ offset, reason, bytesSha256 }: Unfit): ApplyFailure => ({
  offset,
  reason,
  informational: false,
  eventId: '',
  bytesSha256,
  details: {},
});

/** An event that is refused for a reason of its own. */
export const failureOfFact = ({ offset, envelope, payloadHash }: Fact, reason: string): ApplyFailure => ({
  offset,
  reason,
  informational: false,
  eventId: envelope.event_id,
  bytesSha256: payloadHash,
  details: { event_type: envelope.event_type },
});

/** The failures of one window. */
export interface WindowFailures {
  readonly topic: string;
  readonly partition: number;
  readonly failures: readonly ApplyFailure[];
}

/** The same record refused again leaves no second row: its id is made of where it is and why. */
export async function recordApplyFailures(
  transaction: Queryable,
  streamId: string,
  windows: readonly WindowFailures[],
): Promise<void> {
  const rows = windows.flatMap(({ topic, partition, failures }) =>
    failures.map((failure) => ({ topic, partition, ...failure })),
  );
  if (rows.length === 0) return;
  await transaction.execute({
    name: 'record_apply_failures',
    text: `INSERT INTO rtdl.context_failures (failure_id, stream_id, topic, partition_id, offset_value, reason,
        informational, event_id, bytes_sha256, details_json)
      SELECT id, $1, t, p, o, r, i, e, b, d::json
      FROM unnest($2::text[], $3::text[], $4::integer[], $5::bigint[], $6::text[], $7::boolean[], $8::text[], $9::text[],
        $10::text[]) AS f (id, t, p, o, r, i, e, b, d)
      ON CONFLICT (failure_id, stream_id) DO NOTHING`,
    values: [
      streamId,
      rows.map(({ topic, partition, offset, reason, eventId }) =>
        sha256Hex32(`${topic}:${partition}:${offset}:${reason}:${eventId}`),
      ),
      rows.map(({ topic }) => topic),
      rows.map(({ partition }) => partition),
      rows.map(({ offset }) => offset),
      rows.map(({ reason }) => reason),
      rows.map(({ informational }) => informational),
      rows.map(({ eventId }) => eventId),
      rows.map(({ bytesSha256 }) => bytesSha256),
      rows.map(({ details }) => JSON.stringify(details)),
    ],
  });
}

/** Facts that follow a window; the individual truth is in the table. */
export const anomaliesOf = (
  boundary: string,
  { topic, partition }: Pick<WindowFailures, 'topic' | 'partition'>,
  failures: readonly ApplyFailure[],
): readonly Anomaly[] =>
  failures
    .filter(({ informational }) => !informational)
    .map(({ offset, reason }) => {
      const ref = `${topic}/${partition}/${offset}`;
      return { boundary, reason, dedupeKey: `${boundary}:${ref}:${reason}`, ref };
    });

import type { ContextQuery, FrameSlot } from './context-contract.ts';
import { contextStream, PIN_COLUMNS, type SixPins } from './pins.ts';

const FRAME_COLUMNS = `f.merchant_id AS frame_merchant_id, f.arrival_seq AS frame_arrival_seq,
  f.flow_id AS frame_flow_id, f.arrival_event, f.arrival_entities, f.flow_anchor`;
const BINDING_COLUMNS = `b.flow_id, b.merchant_id, b.arrival_seq, b.authoritative_source_event_type, b.payload_hash,
  b.source_event_id, b.source_topic, b.source_partition, b.source_offset, b.source_published_at_utc, b.bound_at_utc`;
const SAME_ARRIVAL = 'arrival_seq = b.arrival_seq AND f.merchant_id = b.merchant_id AND f.stream_id = b.stream_id';

/** One look into each key: a join over all of them could be planned as one over the whole table. */
export const READ_BINDINGS = `SELECT k.place::integer AS place, ${PIN_COLUMNS}, ${BINDING_COLUMNS}, ${FRAME_COLUMNS}
  FROM rtdl.stream_pins p CROSS JOIN unnest($2::text[]) WITH ORDINALITY AS k (flow_id, place)
  LEFT JOIN LATERAL (SELECT * FROM rtdl.csfb_flow_bindings t
    WHERE t.flow_id = k.flow_id AND t.stream_id = $1 OFFSET 0) AS b ON true
  LEFT JOIN LATERAL (SELECT * FROM rtdl.csfb_join_frames t
    WHERE t.arrival_seq = b.arrival_seq AND t.merchant_id = b.merchant_id AND t.stream_id = $1 OFFSET 0) AS f ON true
  WHERE p.stream_id = $1`;

/** Undefined for a query that breaks its contract: not exactly one selector, or one of the wrong kind. */
export function findSelector({ query_kind, flow_id, join_frame_key, pins }: ContextQuery) {
  const stream = contextStream('csfb', pins.platform_run_id);
  if (query_kind === 'resolve_flow_binding' && flow_id !== undefined && join_frame_key === undefined) {
    return {
      name: 'csfb_read_binding',
      text: `SELECT ${PIN_COLUMNS}, ${BINDING_COLUMNS}, ${FRAME_COLUMNS} FROM rtdl.stream_pins p
        LEFT JOIN rtdl.csfb_flow_bindings b ON b.flow_id = $2 AND b.stream_id = p.stream_id
        LEFT JOIN rtdl.csfb_join_frames f ON f.${SAME_ARRIVAL}
        WHERE p.stream_id = $1`,
      values: [stream, flow_id],
    };
  }
  if (query_kind !== 'fetch_join_frame' || join_frame_key === undefined || flow_id !== undefined) return undefined;
  if (join_frame_key.platform_run_id !== pins.platform_run_id) return undefined;
  return {
    name: 'csfb_read_frame',
    text: `SELECT ${PIN_COLUMNS}, ${BINDING_COLUMNS}, ${FRAME_COLUMNS} FROM rtdl.stream_pins p
      LEFT JOIN rtdl.csfb_join_frames f ON f.arrival_seq = $3 AND f.merchant_id = $2 AND f.stream_id = p.stream_id
      LEFT JOIN rtdl.csfb_flow_bindings b ON b.arrival_seq = f.arrival_seq AND b.merchant_id = f.merchant_id
        AND b.stream_id = f.stream_id
      WHERE p.stream_id = $1`,
    values: [stream, join_frame_key.merchant_id, join_frame_key.arrival_seq],
  };
}

/** `null` where the join found nothing; the columns of a binding are there together. */
export type ContextRow = SixPins & {
  flow_id: string | null;
  merchant_id: string;
  arrival_seq: string;
  authoritative_source_event_type: string;
  payload_hash: string;
  source_event_id: string;
  source_topic: string;
  source_partition: number;
  source_offset: string;
  source_published_at_utc: string;
  bound_at_utc: string;
  frame_merchant_id: string | null;
  frame_arrival_seq: string | null;
  frame_flow_id: string | null;
  arrival_event: FrameSlot | null;
  arrival_entities: FrameSlot | null;
  flow_anchor: FrameSlot | null;
};

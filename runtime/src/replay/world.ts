import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';
import { getOutput } from '../events/outputs.ts';
import { hourAndWeekday } from '../services/feature-plane/flows.ts';
import { LABEL_DELAY_DAYS } from '../services/feature-plane/label-feedback.ts';
import { DAY, type Flow, type LabelEvent } from '../services/feature-plane/types.ts';
import { type Columnar, readParquet } from '../services/oracle/columnar.ts';

/** First traffic events of all flows in event order. Names its columns, so that no truth column is ever read here. */
export async function* flowsOf(columnar: Columnar, world: string): AsyncGenerator<readonly Flow[]> {
  const traffic = filesOf(world, 's3_event_stream_with_fraud_6B');
  const anchors = filesOf(world, 's3_flow_anchor_with_fraud_6B');
  const arrivals = filesOf(world, 'arrival_events_5B');
  const sql = `SELECT t.flow_id::VARCHAR, epoch_us(t.ts_utc::TIMESTAMPTZ), round(t.amount * 100)::BIGINT,
      a.account_id::VARCHAR, a.instrument_id::VARCHAR, a.party_id::VARCHAR, a.device_id::VARCHAR, a.ip_id::VARCHAR,
      a.merchant_id::VARCHAR, epoch_us(v.ts_local_primary::TIMESTAMP), v.is_virtual, v.channel_group
    FROM (SELECT flow_id, ts_utc, amount FROM ${readParquet(traffic)}
      QUALIFY row_number() OVER (PARTITION BY flow_id ORDER BY event_seq) = 1) t
    JOIN (SELECT flow_id, arrival_seq, account_id, instrument_id, party_id, device_id, ip_id, merchant_id
      FROM ${readParquet(anchors)}) a USING (flow_id)
    LEFT JOIN (SELECT merchant_id, arrival_seq, ts_local_primary, is_virtual, channel_group
      FROM ${readParquet(arrivals)}) v ON v.merchant_id = a.merchant_id AND v.arrival_seq = a.arrival_seq
    ORDER BY t.ts_utc, t.flow_id`;
  for await (const rows of columnar.chunks(sql)) yield rows.map(flowOf);
}

function flowOf(row: readonly unknown[]): Flow {
  const text = (place: number): string => String(row[place]);
  const local = row[9] === null ? undefined : Number(row[9]);
  return {
    flowId: text(0),
    at: Number(row[1]),
    amountMinor: Number(row[2]),
    keys: {
      account_id: text(3),
      instrument_id: text(4),
      party_id: text(5),
      device_id: text(6),
      ip_id: text(7),
      merchant_id: text(8),
    },
    arrival:
      local === undefined
        ? undefined
        : {
            localHour: hourAndWeekday(local).hour,
            localWeekday: hourAndWeekday(local).weekday,
            isVirtual: row[10] === true,
            channelGroup: text(11),
          },
  };
}

/** Labels of the sealed world, by rising observed time: the only reading of a truth surface. */
export async function labelsOf(columnar: Columnar, world: string): Promise<readonly LabelEvent[]> {
  const sql = `SELECT s.flow_id::VARCHAR AS flow_id, min(epoch_us(t.ts_utc::TIMESTAMPTZ))::VARCHAR AS at
    FROM (SELECT flow_id, is_fraud FROM ${readParquet(filesOf(world, 's4_flow_truth_labels_6B'))}) s
    JOIN (SELECT flow_id, ts_utc FROM ${readParquet(filesOf(world, 's3_event_stream_with_fraud_6B'))}) t USING (flow_id)
    WHERE s.is_fraud GROUP BY s.flow_id ORDER BY min(t.ts_utc), s.flow_id`;
  return (await columnar.rows(sql)).map(({ flow_id, at }) => ({
    flowId: String(flow_id),
    labelType: 'chargeback_status',
    labelValue: 'CHARGEBACK',
    observedAt: Number(at) + LABEL_DELAY_DAYS * DAY,
  }));
}

/** Parts of an output below its folder. Throws E_WORLD_UNUSABLE when there are none. */
function filesOf(world: string, outputId: string): readonly string[] {
  const folder = join(world, getOutput(outputId).path_template.split('/{')[0]?.split('/seed=')[0] ?? '');
  try {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.parquet'),
    );
    if (found.length > 0) return found.toSorted().map((name) => join(folder, name));
  } catch (error) {
    throw new PlatformError('E_WORLD_UNUSABLE', `${outputId} cannot be listed`, { cause: error });
  }
  throw new PlatformError('E_WORLD_UNUSABLE', `it has no parts of ${outputId}`);
}

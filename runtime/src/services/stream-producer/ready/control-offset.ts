import type { Database } from '../../../substrate/database/port.ts';

/** Where a producer goes on reading the control topic; survives the task (11, section 5.1). */
export interface ControlOffset {
  /** Undefined before the first message was handled. */
  load(): Promise<number | undefined>;
  save(nextOffset: number): Promise<void>;
}

export const controlOffset = (database: Database, consumerId: string, topic: string): ControlOffset => ({
  load: async () => {
    const [row] = await database.query<{ next_offset: string }>({
      text: `SELECT next_offset FROM wsp.wsp_control_offset WHERE consumer_id = $1 AND topic = $2 AND partition = 0`,
      values: [consumerId, topic],
    });
    return row === undefined ? undefined : Number(row.next_offset);
  },
  save: async (nextOffset) => {
    await database.execute({
      text: `INSERT INTO wsp.wsp_control_offset (consumer_id, topic, partition, next_offset) VALUES ($1, $2, 0, $3)
        ON CONFLICT (consumer_id, topic, partition) DO UPDATE SET next_offset = excluded.next_offset,
          updated_at_utc = clock_timestamp()`,
      values: [consumerId, topic, nextOffset],
    });
  },
});

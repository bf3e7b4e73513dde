import { evidenceKey, evidencePrefix } from '@spine-green/evidence-schemas';
import { WspReadyRunV1 } from '@spine-green/evidence-schemas/documents/wsp_ready_run.v1';
import { readEvidence } from '../../../evidence/read.ts';
import { createEvidence, type EvidenceTarget } from '../../../evidence/write.ts';
import { listAll } from '../../../substrate/object-store/port.ts';
import type { LaneShare } from '../send/routing.ts';

export type NewHistoryRow = Omit<WspReadyRunV1, 'sequence'>;

/**
 * What happened to each READY message, in rows that are never changed. A row is an object of its own, like a governance
 * fact: the store appends to nothing (04, E1). One task of a lane writes at a time.
 */
export interface ReadyHistory {
  rows(messageId: string): Promise<readonly WspReadyRunV1[]>;
  append(row: NewHistoryRow): Promise<void>;
  /** Key of the row that `append` would write next, for documents that are written before it. */
  nextKey(messageId: string, status: WspReadyRunV1['status']): Promise<string>;
  /** Keys of the rows so far, oldest first. */
  keys(messageId: string): Promise<readonly string[]>;
}

export function readyHistory(target: EvidenceTarget, platformRunId: string, lane: LaneShare): ReadyHistory {
  const place = { family: 'run', platform_run_id: platformRunId } as const;
  const folder = (messageId: string): string => `${laneFolder(lane)}ready_runs/${messageId}`;
  const keys = async (messageId: string): Promise<readonly string[]> => {
    const found: string[] = [];
    const prefix = `${evidencePrefix(place)}${folder(messageId)}/`;
    for await (const { key } of listAll(target.store, target.bucket, prefix)) found.push(key);
    return found.sort();
  };
  const nextSequence = async (messageId: string): Promise<number> => (await keys(messageId)).length + 1;
  const keyOf = (messageId: string, sequence: number, status: WspReadyRunV1['status']): string =>
    evidenceKey(place, `${folder(messageId)}/${String(sequence).padStart(6, '0')}_${status.toLowerCase()}.json`);
  return {
    keys,
    rows: async (messageId) => {
      const rows: WspReadyRunV1[] = [];
      for (const key of await keys(messageId)) {
        rows.push((await readEvidence(target, key, WspReadyRunV1.parse)).document);
      }
      return rows;
    },
    append: async (row) => {
      const sequence = await nextSequence(row.message_id);
      await createEvidence(target, keyOf(row.message_id, sequence, row.status), WspReadyRunV1, {
        ...row,
        sequence,
      });
    },
    nextKey: async (messageId, status) => keyOf(messageId, await nextSequence(messageId), status),
  };
}

/** A lane of several has a folder of its own, because each lane writes its own start, history and summary. */
export const laneFolder = ({ count, index }: LaneShare): string =>
  count === 1 ? 'wsp/' : `wsp/lane=${index}-of-${count}/`;

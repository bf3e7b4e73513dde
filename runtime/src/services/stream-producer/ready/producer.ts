import { isPlatformError } from '@spine-green/evidence-schemas';
import type { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import type { WspReadyRunV1 } from '@spine-green/evidence-schemas/documents/wsp_ready_run.v1';
import type { WspStartV1 } from '@spine-green/evidence-schemas/documents/wsp_start.v1';
import type { EvidenceTarget } from '../../../evidence/write.ts';
import { type Clock, nowUtc } from '../../../kernel/clock.ts';
import type { Log } from '../../../kernel/log.ts';
import { emitGovernance } from '../../../observability/governance.ts';
import type { Database } from '../../../substrate/database/port.ts';
import type { Gate } from '../ports.ts';
import type { ProducerSettings } from '../settings.ts';
import type { StreamSource } from '../view/source.ts';
import type { Vitals } from '../vitals.ts';
import { type StreamNews, streamFact } from './announce.ts';
import { historyRow } from './documents.ts';
import type { ReadyHistory } from './history.ts';

/** What handling a READY message needs. */
export interface Producer {
  readonly settings: ProducerSettings;
  readonly evidence: EvidenceTarget;
  readonly database: Database;
  readonly gate: Gate;
  readonly history: ReadyHistory;
  readonly vitals: Vitals;
  readonly clock: Clock;
  readonly random: () => number;
  /** Rejects with the signal's reason when it aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly log: Log;
  /** Tells the control plane why the stream failed. */
  readonly fails: (code: string, facts: string) => void;
}

/** A READY message and the record that carried it. */
export interface Announcement {
  readonly readyRef: WspStartV1['ready_ref'];
  /** Undefined when the record is not a READY. */
  readonly ready: ReadySignalV1 | undefined;
}

export type RowStatus = WspReadyRunV1['status'];

export interface HistoryEntry {
  readonly status: RowStatus;
  readonly reason?: string;
  readonly detail?: string;
  readonly emitted?: number;
  readonly source?: StreamSource;
}

/** Adds a row to the history of the message. */
export async function record(
  producer: Producer,
  { readyRef, ready }: Announcement,
  { status, source, ...details }: HistoryEntry,
): Promise<void> {
  const now = nowUtc(producer.clock);
  await producer.history.append(
    historyRow({ settings: producer.settings, readyRef, ready, source, now }, status, details),
  );
  producer.log.info({ code: `WSP_${status}`, message_id: readyRef.message_id, ...details }, 'READY');
}

/** Emits a governance fact. A fact that cannot be written degrades the health and never stops a stream (16, 3.1). */
export async function announce(producer: Producer, ready: ReadySignalV1, news: StreamNews): Promise<void> {
  const fact = streamFact(news, ready, { settings: producer.settings, now: nowUtc(producer.clock) });
  try {
    await emitGovernance(producer.evidence, fact);
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    producer.vitals.count('governance_emit_failed');
    producer.log.warn({ code: error.code, family: news.family }, error.message);
  }
}

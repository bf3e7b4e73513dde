/**
 * Partitioned append-only log with Kafka's semantics: order and gapless offsets within a partition, nothing across.
 *
 * Errors: E_LOG_TOPIC_UNKNOWN, E_LOG_MESSAGE_TOO_LARGE, E_LOG_ACCESS_DENIED and E_LOG_UNREACHABLE (retry) are definite:
 * nothing was appended. E_LOG_OUTCOME_UNKNOWN means that some or all records may have been appended.
 */
export interface EventLog {
  /** Appends with full acknowledgement, in the given order per partition. Resolves with one position per record, in
   * input order. The partition of a record is `partitionOf(key, partitions)` on every adapter. A definite error means
   * that no record of the batch was appended; the caller may split the batch to find the one that is refused. */
  append(topic: string, records: readonly NewRecord[]): Promise<readonly Position[]>;
  /** Up to `recordsMax` records at and after `offset`, in order. Waits up to `waitMs` for the first one; may return
   * none. Throws E_LOG_OFFSET_OUT_OF_RANGE when the offset is above the high watermark or below the low one. */
  read(topic: string, partition: number, offset: number, limit: ReadLimit): Promise<readonly LogRecord[]>;
  /** Pages of several partitions, in the order in which they were asked for, with the watermarks that they were read at;
   * waits for nothing. A page whose offset lies outside of its watermarks is empty. What one partition fails with is its
   * own page; where nothing could be asked, that is thrown. No pages after the signal aborted. */
  readPages(asked: readonly PageRequest[], limit: PagesLimit): Promise<readonly Page[]>;
  /** Resolves with true once one of these places may hold a record at or after its offset; with false after `waitMs`, or
   * when the signal aborts. A hint and no promise: it may come too early, and may miss what was appended a moment ago. */
  awaitGrowth(places: readonly NextOffset[], waitMs: number, signal?: AbortSignal): Promise<boolean>;
  /** Low (first readable) and high (next to be written) offset of each partition, in partition order. */
  watermarks(topic: string): Promise<readonly Watermark[]>;
  /** First offset whose record is not older than the time; the high watermark when there is none. */
  offsetAt(topic: string, partition: number, timestampMs: number): Promise<number>;
  /** Topics that exist, with the cluster they belong to. Their settings are for clients that may ask for them. */
  describe(): Promise<LogDescription>;
  /** The cluster, and of its topics those that this client may use: a right to their settings is not needed. */
  visible(): Promise<VisibleLog>;
  /** What the log makes of this client. What it may do is tried where the log does not say it, and nothing is changed. */
  client(): Promise<LogClient>;
  /** Which of these topics the log lets this client append to, as the log itself tells it: nothing is appended. Undefined
   * for a log that keeps no rules by topic. */
  writable(topics: readonly string[]): Promise<readonly string[] | undefined>;
  /** Creates absent topics, whose old records are deleted by age; throws E_LOG_TOPIC_CONFLICT when one exists with other
   * settings. */
  ensureTopics(topics: readonly TopicSpec[]): Promise<void>;
  /** Publishes a group's progress for observers; the truth of a consumer is its own checkpoint (13, section 1). */
  commit(group: string, positions: readonly NextOffset[]): Promise<void>;
  /** Committed exclusive-next offsets of a group; partitions without one are absent. */
  committed(group: string, topics: readonly string[]): Promise<readonly NextOffset[]>;
  close(): Promise<void>;
}

export interface NewRecord {
  readonly key: string;
  /** UTF-8: text, or its bytes where they are made already. */
  readonly value: string | Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Position {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  /** Broker time of the append, milliseconds since the epoch. */
  readonly timestampMs: number;
}

export interface LogRecord extends Position {
  readonly key: string | undefined;
  /** Undefined for a tombstone. Raw bytes: a foreign producer may have written anything. */
  readonly value: Uint8Array | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

export interface ReadLimit {
  readonly recordsMax: number;
  readonly bytesMax: number;
  readonly waitMs: number;
  readonly signal?: AbortSignal;
}

export interface PageRequest {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  /** May be 0: then the watermarks alone are asked for. */
  readonly recordsMax: number;
}

export interface PagesLimit {
  /** Bytes of values of one page; one record may be larger. */
  readonly bytesMax: number;
  readonly signal?: AbortSignal;
}

export type Page =
  | { readonly low: number; readonly high: number; readonly records: readonly LogRecord[] }
  | { readonly failure: unknown };

export interface Watermark {
  readonly partition: number;
  readonly low: number;
  readonly high: number;
}

export interface NextOffset {
  readonly topic: string;
  readonly partition: number;
  /** Exclusive-next: the offset of the first record that is not done. */
  readonly nextOffset: number;
}

export interface TopicSpec {
  readonly topic: string;
  readonly partitions: number;
  readonly retentionMs: number;
}

export interface TopicDescription extends TopicSpec {
  /** What becomes of old records, in Kafka's words: `delete`, `compact`, or both with a comma between them. */
  readonly cleanupPolicy: string;
}

export interface LogDescription {
  readonly clusterId: string;
  readonly topics: readonly TopicDescription[];
}

export interface VisibleLog {
  readonly clusterId: string;
  readonly topics: readonly Pick<TopicDescription, 'topic' | 'partitions'>[];
}

/** This client as the log sees it. */
export interface LogClient {
  /** What the log speaks with its clients: `plaintext`, `sasl_plaintext`, `sasl_ssl`, or PostgreSQL's name of the method
   * that it authenticated the client with. */
  readonly security: string;
  /** Whom the log authenticated; undefined when it authenticated nobody, or has no way to say (Kafka's protocol). */
  readonly principal: string | undefined;
  /** Whether this client may administer the server beside using the log. */
  readonly administrator: boolean;
}

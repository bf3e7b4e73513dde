import type { WorldKey } from '../../events/engine-run.ts';

/** What every envelope of one stream has in common. */
export interface StreamPins {
  readonly world: WorldKey;
  /** Engine run id: the legacy `run_id` of envelopes. */
  readonly engineRunId: string;
  readonly platformRunId: string;
  readonly scenarioRunId: string;
  readonly producer: string;
  /** Pack key: the pack id, or sha256 of the engine root when there is no pack. */
  readonly traceId: string;
  readonly spanId: string | undefined;
}

/** One sealed file of a stream view. */
export interface ViewPart {
  readonly name: string;
  readonly rows: number;
  readonly sha256: string;
}

/** Where a row lies in its view. */
export interface RowPosition {
  readonly part: string;
  readonly rowIndex: number;
  readonly tsUtc: string;
}

/** Half-open window of event time; both ends optional. */
export interface EventWindow {
  readonly startUtc: string | undefined;
  readonly endUtc: string | undefined;
}

export type Decision = 'ADMIT' | 'DUPLICATE' | 'QUARANTINE';

/** An envelope on its way to the gate. */
export interface Outgoing extends RowPosition {
  /** Index of its output in the order of the stream. */
  readonly output: number;
  /** The channel that keeps the order of its key. */
  readonly channel: number;
  readonly eventId: string;
  /** The envelope's JSON in UTF-8. Outside the heap, because thousands wait here and none of them is read again. */
  readonly body: Uint8Array;
  /** Set once, when the gate has answered. */
  decision: Decision | undefined;
}

/** Exact totals of one output over all attempts of a stream: they count the rows up to the checkpoint. */
export interface OutputTotals {
  readonly emitted: number;
  readonly admitted: number;
  readonly duplicates: number;
  readonly quarantined: number;
  readonly firstTsUtc: string | undefined;
}

/** Resumable progress of one output: nothing at or before the position will be sent again. */
export interface OutputCheckpoint extends OutputTotals {
  readonly outputId: string;
  readonly position: RowPosition;
}

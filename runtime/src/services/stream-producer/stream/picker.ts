import { isPlatformError } from '@spine-green/evidence-schemas';
import type { Output } from '../../../events/outputs.ts';
import type { RowChunk, RowCursor } from '../ports.ts';
import { channelOf, type LaneShare, laneOf } from '../send/routing.ts';
import type { Outgoing, StreamPins } from '../types.ts';
import { envelopeWriter, type WrittenEnvelope } from '../view/envelope.ts';
import type { PlannedColumn } from '../view/row-query.ts';
import { type Head, merge, type Peek } from './merge.ts';
import type { OutputTracker } from './tracker.ts';

export interface StreamOutput {
  readonly output: Output;
  readonly cursor: RowCursor;
  /** Decides whether a row takes part, before its envelope is made; absent when every row does. */
  readonly accepts: ((chunk: RowChunk, row: number) => boolean) | undefined;
}

export interface PickerOptions {
  /** Context before traffic (11, section 5.2). */
  readonly outputs: readonly StreamOutput[];
  readonly pins: StreamPins;
  /** Caps count over all attempts of a stream; undefined for none. */
  readonly eventsMax: number | undefined;
  readonly eventsPerOutputMax: number | undefined;
  readonly contextLeadMicros: number;
  readonly channels: number;
  readonly lane: LaneShare;
}

/** Takes rows in the order of the common clock and turns them into envelopes. */
export interface Picker {
  /** `end` also at a faulty row: then `fault` says why. */
  peek(): Peek;
  /** Undefined when the row takes no part. */
  take(head: Head): Outgoing | undefined;
  fill(): Promise<void>;
  fault(): unknown;
  rowsRead(output: number): number;
}

interface Taken {
  rowsRead: number;
  picked: number;
}

export function picker(options: PickerOptions, trackers: readonly OutputTracker[]): Picker {
  const { outputs, eventsMax, eventsPerOutputMax } = options;
  const merged = merge(
    outputs.map(({ output, cursor }) => ({
      outputId: output.output_id,
      cursor,
      leadMicros: isContext(output) ? options.contextLeadMicros : 0,
    })),
  );
  const makers = outputs.map((output) => outgoingMaker(output.output, options));
  const taken: Taken[] = trackers.map((tracker) => ({ rowsRead: 0, picked: tracker.totals().emitted }));
  let total = taken.reduce((sum, { picked }) => sum + picked, 0);
  let fault: unknown;
  const isFull = (picked: number): boolean => eventsPerOutputMax !== undefined && picked >= eventsPerOutputMax;
  for (const [output, { picked }] of taken.entries()) if (isFull(picked)) merged.finish(output);

  return {
    peek: () => {
      if (fault !== undefined || (eventsMax !== undefined && total >= eventsMax)) return 'end';
      try {
        return merged.peek();
      } catch (error) {
        return stopAt(error);
      }
    },
    take: (head) => {
      const [source, counts, make] = [outputs[head.output], taken[head.output], makers[head.output]];
      if (source === undefined || counts === undefined || make === undefined) throw new RangeError('no such output');
      merged.advance(head);
      counts.rowsRead += 1;
      if (source.accepts?.(head.chunk, head.row) === false) return undefined;
      const envelope = guarded(() => make(head));
      if (envelope === undefined) return undefined;
      counts.picked += 1;
      total += 1;
      if (isFull(counts.picked)) merged.finish(head.output);
      return envelope;
    },
    fill: () => merged.fill(),
    fault: () => fault,
    rowsRead: (output) => taken[output]?.rowsRead ?? 0,
  };

  function stopAt(error: unknown): 'end' {
    if (!isPlatformError(error)) throw error;
    fault = error;
    return 'end';
  }

  function guarded(make: () => Outgoing | undefined): Outgoing | undefined {
    try {
      return make();
    } catch (error) {
      stopAt(error);
      return undefined;
    }
  }
}

export const isContext = (output: Output): boolean => output.role === 'behavioural_context';

/** The order of one flow, or of one merchant's context, is kept on the way (00, section 4). */
const orderKeyOf = (output: Output): string => (isContext(output) ? 'merchant_id' : 'flow_id');

function outgoingMaker(output: Output, options: PickerOptions): (head: Head) => Outgoing | undefined {
  const { lane, channels, pins } = options;
  let columns: readonly PlannedColumn[] | undefined;
  let write: ReturnType<typeof envelopeWriter> | undefined;
  let keyCell = 0;
  return ({ output: index, chunk, row }) => {
    if (write === undefined || chunk.columns !== columns) {
      columns = chunk.columns;
      write = envelopeWriter(output, columns, pins);
      keyCell = cellIndex(columns, orderKeyOf(output));
    }
    const tsUtc = chunk.tsUtc(row);
    const written: WrittenEnvelope = write(tsUtc, (column) => chunk.cell(row, column));
    if (lane.count > 1 && laneOf(written.eventId, lane.count) !== lane.index) return undefined;
    return {
      output: index,
      channel: channelOf(String(chunk.cell(row, keyCell)), channels),
      part: chunk.part,
      rowIndex: chunk.rowIndex(row),
      tsUtc,
      eventId: written.eventId,
      body: Buffer.from(written.text),
      decision: undefined,
    };
  };
}

/** Index of a column among the cells of a chunk, which leave lineage out. */
export const cellIndex = (columns: readonly PlannedColumn[], name: string): number =>
  columns.filter(({ kind }) => kind !== 'lineage').findIndex((column) => column.name === name);

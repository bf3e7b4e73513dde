import { PlatformError } from '@spine-green/evidence-schemas';
import type { RowChunk, RowCursor } from '../ports.ts';

export interface MergeSource {
  readonly outputId: string;
  readonly cursor: RowCursor;
  /** Microseconds by which this output runs ahead on the common clock; 0 for traffic. */
  readonly leadMicros: number;
}

/** The next row of one output. */
export interface Head {
  readonly output: number;
  readonly chunk: RowChunk;
  readonly row: number;
  /** Event time less the lead, in microseconds. */
  readonly due: number;
}

export type Peek =
  | Head
  /** A source has used up its chunk: call `fill`. */
  | 'fill'
  | 'end';

/** One order for all outputs of a run: by event time on a common clock, context ahead of traffic (11, section 5.6). */
export interface Merge {
  /** Throws what a row's fault says, and STREAM_VIEW_ORDER_VIOLATION for time that runs backwards in an output. */
  peek(): Peek;
  /** Moves past the row that `peek` returned. */
  advance(head: Head): void;
  /** Takes nothing more from this output. */
  finish(output: number): void;
  fill(): Promise<void>;
}

interface State {
  chunk: RowChunk | undefined;
  row: number;
  ended: boolean;
  /** Of the row at hand, once it has been looked at: a row is examined once, and peeked at many times. */
  due: number | undefined;
  lastMicros: number;
}

export function merge(sources: readonly MergeSource[]): Merge {
  const states: State[] = sources.map(() => ({
    chunk: undefined,
    row: 0,
    ended: false,
    due: undefined,
    lastMicros: Number.NEGATIVE_INFINITY,
  }));
  return {
    peek: () => peek(sources, states),
    advance: ({ output }) => {
      const state = getState(states, output);
      state.row += 1;
      state.due = undefined;
      if (state.row === state.chunk?.count) state.chunk = undefined;
    },
    finish: (output) => {
      const state = getState(states, output);
      state.ended = true;
      state.chunk = undefined;
    },
    fill: async () => {
      for (const [output, source] of sources.entries()) {
        const state = getState(states, output);
        if (state.ended || state.chunk !== undefined) continue;
        state.chunk = await source.cursor.next();
        state.row = 0;
        state.ended = state.chunk === undefined;
      }
    },
  };
}

function peek(sources: readonly MergeSource[], states: readonly State[]): Peek {
  let best: Head | undefined;
  for (const [output, source] of sources.entries()) {
    const state = getState(states, output);
    if (state.ended) continue;
    const { chunk, row } = state;
    if (chunk === undefined) return 'fill';
    state.due ??= examine(source, state, chunk);
    // On a tie the earlier output goes first: context before traffic.
    if (best === undefined || state.due < best.due) best = { output, chunk, row, due: state.due };
  }
  return best ?? 'end';
}

function examine(source: MergeSource, state: State, chunk: RowChunk): number {
  const fault = chunk.fault(state.row);
  const where = (): string => `${source.outputId} ${chunk.part} row ${chunk.rowIndex(state.row)}`;
  if (fault !== null) throw rowFault(fault, where());
  const micros = chunk.micros(state.row);
  if (micros < state.lastMicros) throw new PlatformError('STREAM_VIEW_ORDER_VIOLATION', `${where()} is earlier`);
  state.lastMicros = micros;
  return micros - source.leadMicros;
}

function rowFault(fault: string, where: string): PlatformError {
  switch (fault) {
    case 'PRIMARY_KEY_MISSING':
      return new PlatformError('PRIMARY_KEY_MISSING', `${where} has a null key`);
    case 'WORLD_KEY_MISMATCH':
      return new PlatformError('WORLD_KEY_MISMATCH', `${where} belongs to another world`);
    default:
      return new PlatformError('STREAM_VIEW_SCHEMA_MISMATCH', `${where} holds a value that has no wire form`);
  }
}

function getState(states: readonly State[], output: number): State {
  const state = states[output];
  if (state === undefined) throw new RangeError(`no output ${output}`);
  return state;
}

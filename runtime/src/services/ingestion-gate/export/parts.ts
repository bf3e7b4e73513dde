import { type Packer, packer } from '../../../evidence/packed.ts';
import { joinedBytes } from '../joined-bytes.ts';

/** One quarantined item on its way to the objects. */
export interface QuarantineLine {
  readonly quarantineId: string;
  readonly record: string;
  readonly raw: string | undefined;
}

/** What one settlement adds to a segment: whole receipt lines as bytes, or quarantined items. */
export type ReceiptPart = readonly Uint8Array[];
export type QuarantinePart = readonly QuarantineLine[];

/** What settlements add to an open segment, as it is held until the segment is exported. */
export interface Gathering<Part, Held> {
  /** Returns the bytes of lines that the part adds. */
  readonly add: (part: Part) => number;
  readonly held: Held;
}

/** Receipts of ten thousand lines are 20 MB, so an open segment holds them packed. */
export function gatherReceipts(): Gathering<ReceiptPart, HeldReceipts> {
  const held = packer();
  return {
    held,
    add: (part) => {
      for (const piece of part) held.add(piece);
      return part.reduce((sum, { length }) => sum + length, 0);
    },
  };
}

export type HeldReceipts = Packer;

export function gatherQuarantines(): Gathering<QuarantinePart, HeldQuarantines> {
  const held: QuarantineLine[] = [];
  return {
    held,
    add: (part) => {
      held.push(...part);
      return part.reduce((sum, { record, raw }) => sum + record.length + (raw?.length ?? 0), 0);
    },
  };
}

export type HeldQuarantines = readonly QuarantineLine[];

/** Lines as the bytes of a segment; every line ends with a newline. */
export const linesOf = (lines: readonly string[]): Buffer =>
  lines.length === 0 ? Buffer.alloc(0) : joinedBytes(lines, { start: '', between: '\n', end: '\n' });

import { joinedBytes } from '../joined-bytes.ts';

/** One quarantined item on its way to the objects. */
export interface QuarantineLine {
  readonly quarantineId: string;
  readonly record: string;
  readonly raw: string | undefined;
}

/** What one settlement adds to a segment: whole receipt lines as bytes, or quarantined items. */
export type ReceiptPart = Buffer;
export type QuarantinePart = readonly QuarantineLine[];

/** Lines as the bytes of a segment; every line ends with a newline. */
export const linesOf = (lines: readonly string[]): Buffer =>
  lines.length === 0 ? Buffer.alloc(0) : joinedBytes(lines, { start: '', between: '\n', end: '\n' });

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

/** Size of what a settlement set aside, as it is held in memory. */
export const quarantinedBytes = (part: QuarantinePart): number =>
  part.reduce((sum, { record, raw }) => sum + record.length + (raw?.length ?? 0), 0);

/** Lines as the bytes of a segment; every line ends with a newline. */
export const linesOf = (lines: readonly string[]): Buffer =>
  lines.length === 0 ? Buffer.alloc(0) : joinedBytes(lines, { start: '', between: '\n', end: '\n' });

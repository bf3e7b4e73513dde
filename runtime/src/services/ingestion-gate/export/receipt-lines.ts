/**
 * Lines of a receipt segment as they are made. Each receipt is encoded once: its bytes here are the line of the segment
 * and the receipt in the answer.
 */
export interface ReceiptLines {
  /** Takes a line; returns its bytes without the newline, which stay where they are. */
  add(line: string): Uint8Array;
  count(): number;
  /** All lines, each with its newline, in the pieces of memory that they lie in. */
  pieces(): readonly Buffer[];
}

const NEWLINE = 0x0a;
/** Of a receipt, about. */
const LINE_BYTES = 2048;
/** A piece of memory has room for what is expected, up to so many bytes; one line alone may need more. */
const PIECE_BYTES_MAX = 256 * 1024;

/** `expected`: lines that it may come to. */
export function receiptLines(expected: number): ReceiptLines {
  const pieceBytes = Math.min(PIECE_BYTES_MAX, expected * LINE_BYTES);
  const full: Buffer[] = [];
  let piece = Buffer.alloc(0);
  let [used, lines] = [0, 0];
  return {
    add: (line) => {
      const bytes = Buffer.byteLength(line) + 1;
      if (used + bytes > piece.length) {
        if (used > 0) full.push(piece.subarray(0, used));
        piece = Buffer.allocUnsafe(Math.max(pieceBytes, bytes));
        used = 0;
      }
      const start = used;
      const end = start + piece.write(line, start);
      piece[end] = NEWLINE;
      used = end + 1;
      lines += 1;
      return piece.subarray(start, end);
    },
    count: () => lines,
    pieces: () => [...full, piece.subarray(0, used)],
  };
}

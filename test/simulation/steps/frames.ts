/** The beginning of a message; behind that lie parameters, of which nobody asks here. */
const BODY_BYTES_MAX = 64 * 1024;
const [TYPE_BYTES, LENGTH_BYTES, VERSION_BYTES] = [1, 4, 4];

type OnMessage = (type: string, body: Buffer) => boolean;

/**
 * Reads along with one direction of a connection of the protocol of PostgreSQL 3.0, in pieces that come as they come, and
 * tells each message with its type and at most the first 64 KiB of its body. What a client says first has no type and is
 * called `startup`. True when one of the messages of a piece was answered with true; the rest of the piece is not read.
 */
export function framesOf(side: 'client' | 'server', onMessage: OnMessage): (piece: Buffer) => boolean {
  let isFirst = side === 'client';
  let head = Buffer.alloc(0);
  let open: { readonly type: string; left: number; held: Buffer[]; room: number } | undefined;

  const take = (piece: Buffer, from: number): number => {
    if (open === undefined) return from;
    const part = piece.subarray(from, from + open.left);
    if (open.room > 0) open.held.push(part.subarray(0, open.room));
    open.room -= part.length;
    open.left -= part.length;
    return from + part.length;
  };
  const begin = (): void => {
    const typed = isFirst ? 0 : TYPE_BYTES;
    const left = head.readUInt32BE(typed) - LENGTH_BYTES;
    open = { type: isFirst ? 'startup' : head.toString('latin1', 0, typed), left, held: [], room: BODY_BYTES_MAX };
    isFirst = false;
    head = Buffer.alloc(0);
  };
  return (piece) => {
    let at = 0;
    while (at < piece.length || open?.left === 0) {
      if (open === undefined) {
        const wanted = (isFirst ? 0 : TYPE_BYTES) + LENGTH_BYTES - head.length;
        head = Buffer.concat([head, piece.subarray(at, at + wanted)]);
        at += wanted;
        if (at > piece.length) return false;
        begin();
      }
      at = take(piece, at);
      if (open === undefined || open.left > 0) return false;
      const { type, held } = open;
      open = undefined;
      const body = Buffer.concat(held);
      if (onMessage(type, type === 'startup' ? body.subarray(VERSION_BYTES) : body)) return true;
    }
    return false;
  };
}

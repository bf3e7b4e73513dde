/** Reading of JSON that a stranger wrote: bounded before it is parsed, and a reason instead of an exception. */

export interface JsonBounds {
  readonly bytesMax: number;
  readonly depthMax: number;
}

export const DOCUMENT_BOUNDS: JsonBounds = { bytesMax: 16 * 1024 * 1024, depthMax: 64 };

export type JsonRead = { readonly value: unknown; readonly text: string } | { readonly fault: string };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The value of a JSON text in UTF-8 without byte-order mark, at most so long and so deep. */
export function parseJson(bytes: Uint8Array, { bytesMax, depthMax }: JsonBounds = DOCUMENT_BOUNDS): JsonRead {
  if (bytes.length > bytesMax) return { fault: `has ${bytes.length} bytes, a document has at most ${bytesMax}` };
  if (depthOf(bytes) > depthMax) return { fault: `is more than ${depthMax} levels deep` };
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch (error) {
    return { fault: error instanceof TypeError ? 'is not UTF-8' : 'cannot be decoded' };
  }
  try {
    return { value: JSON.parse(text), text };
  } catch (error) {
    return { fault: error instanceof SyntaxError ? 'is not JSON' : 'cannot be parsed' };
  }
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/** How deep lists and objects are nested, in one pass over the bytes: the parser itself has no bound. */
function depthOf(bytes: Uint8Array): number {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (quoted) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) quoted = true;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
  }
  return deepest;
}

import { type ScannedValue, scanJson, skipJsonSpace } from '@spine-green/evidence-schemas';

/** Where one item is in the bytes of a body, and what its text looks like. */
export type Span = Omit<ScannedValue, 'next'>;

const DEPTH_MAX = 32;

const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const EVENTS = Buffer.from('"events"');

/**
 * Cuts a body into its items. What is around the items is checked here; that each item is one JSON value is proven by
 * parsing it. Undefined when the surroundings are not those of the shape.
 */
export function itemSpans(body: Uint8Array, shape: 'push' | 'batch'): readonly Span[] | undefined {
  const from = skipJsonSpace(body, 0);
  if (shape === 'push') {
    const item = scanJson(body, from, DEPTH_MAX);
    return item.next === body.length ? [item] : undefined;
  }
  if (body[from] === OPEN_LIST) {
    const list = readList(body, from);
    return list !== undefined && skipJsonSpace(body, list.next) === body.length ? list.spans : undefined;
  }
  const at = listOfEvents(body, from);
  const list = at === undefined ? undefined : readList(body, at);
  if (list === undefined) return undefined;
  const close = skipJsonSpace(body, list.next);
  return body[close] === CLOSE_OBJECT && skipJsonSpace(body, close + 1) === body.length ? list.spans : undefined;
}

/** Index of the list in `{"events": [`; the only form of the one outer name that is accepted. */
function listOfEvents(body: Uint8Array, from: number): number | undefined {
  if (body[from] !== OPEN_OBJECT) return undefined;
  const name = skipJsonSpace(body, from + 1);
  for (let index = 0; index < EVENTS.length; index += 1) if (body[name + index] !== EVENTS[index]) return undefined;
  const colon = skipJsonSpace(body, name + EVENTS.length);
  const list = skipJsonSpace(body, colon + 1);
  return body[colon] === COLON && body[list] === OPEN_LIST ? list : undefined;
}

function readList(body: Uint8Array, open: number): { spans: readonly Span[]; next: number } | undefined {
  const spans: Span[] = [];
  let at = skipJsonSpace(body, open + 1);
  if (body[at] === CLOSE_LIST) return { spans, next: at + 1 };
  for (;;) {
    const item = scanJson(body, at, DEPTH_MAX);
    spans.push(item);
    const separator = body[item.next];
    if (separator === CLOSE_LIST) return { spans, next: item.next + 1 };
    if (separator !== COMMA) return undefined;
    at = skipJsonSpace(body, item.next + 1);
  }
}

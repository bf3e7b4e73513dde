/** Lists of the Confluent Cloud API, page by page to their end. */
import { parseJson } from '@spine-green/evidence-schemas';

const API = 'https://api.confluent.cloud';
const ANSWER_MS_MAX = 30_000;
const ATTEMPTS_MAX = 3;
const PAGES_MAX = 100;

export interface ConfluentKey {
  readonly key: string;
  readonly secret: string;
  /** The origin that answers, and no other is followed. */
  readonly origin?: string;
}

/** The error of whoever asks, for what could not be read. */
export type Unreadable = (facts: string, cause?: unknown) => Error;

export interface ConfluentList {
  readonly rows: readonly unknown[];
  readonly pages: number;
}

/** All rows below a path; asks again while the service is busy. Throws what `unreadable` makes for anything else than a list. */
export async function confluentList(
  { key, secret, origin = API }: ConfluentKey,
  path: string,
  unreadable: Unreadable,
): Promise<ConfluentList> {
  const authorization = `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`;
  const rows: unknown[] = [];
  const first = new URL(path, origin);
  let next: URL | undefined = first;
  let pages = 0;
  while (next !== undefined) {
    if (pages === PAGES_MAX) throw unreadable(`more than ${PAGES_MAX} pages`);
    const read: Page = pageOf(await answerOf(next, authorization, unreadable), unreadable);
    pages += 1;
    rows.push(...read.rows);
    next = nextOf(read.next, first, unreadable);
  }
  return { rows, pages };
}

export const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

interface Page {
  readonly rows: readonly unknown[];
  readonly next: string | undefined;
}

async function answerOf(url: URL, authorization: string, unreadable: Unreadable): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const { status, text } = await askOnce(url, authorization, unreadable);
    if (status === 200) return text;
    if (!(status === 429 || status >= 500) || attempt === ATTEMPTS_MAX)
      throw unreadable(`${url.pathname} answers ${status} after ${attempt} attempts`);
  }
}

async function askOnce(
  url: URL,
  authorization: string,
  unreadable: Unreadable,
): Promise<{ status: number; text: string }> {
  try {
    const signal = AbortSignal.timeout(ANSWER_MS_MAX);
    const answer = await fetch(url, { headers: { authorization }, signal, redirect: 'error' });
    return { status: answer.status, text: await answer.text() };
  } catch (error) {
    const cause = error instanceof Error ? error.name : 'no answer';
    throw unreadable(`${url.pathname}: ${cause}`, error);
  }
}

function pageOf(text: string, unreadable: Unreadable): Page {
  const { data, metadata } = membersOf(readJson(text, unreadable));
  if (!Array.isArray(data)) throw unreadable('the answer holds no list');
  const { next } = membersOf(metadata);
  return { rows: data, next: typeof next === 'string' && next !== '' ? next : undefined };
}

function readJson(text: string, unreadable: Unreadable): unknown {
  try {
    return parseJson(text, 'E_SCHEMA_INVALID', 'the answer of the control plane');
  } catch (error) {
    throw unreadable('the answer is no JSON', error);
  }
}

/** The key goes to nobody whom an answer names. */
function nextOf(next: string | undefined, first: URL, unreadable: Unreadable): URL | undefined {
  if (next === undefined) return undefined;
  const url = URL.parse(next, first.href);
  if (url?.origin === first.origin && url.pathname === first.pathname) return url;
  throw unreadable('the next page lies elsewhere');
}

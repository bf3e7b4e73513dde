import { readJson } from '@spine-green/evidence-schemas';
import { errors, Pool } from 'undici';
import type { Secret } from '../substrate/parameters/port.ts';
import type { GatePusher, OutboxRow, Publication } from './types.ts';

export interface GatePusherOptions {
  /** `http(s)://host:port` */
  readonly baseUrl: string;
  readonly apiKey: Secret;
  readonly timeoutMs: number;
}

const BATCH_PATH = '/v1/ingest/batch';
const ANSWER_BYTES_MAX = 4 * 1024 * 1024;

/** The gate over HTTP. Redirects are not followed: they would carry the key along. */
export function gatePusher({ baseUrl, apiKey, timeoutMs }: GatePusherOptions): GatePusher {
  const pool = new Pool(new URL(baseUrl).origin, {
    connections: 1,
    pipelining: 1,
    connect: { timeout: timeoutMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
  const headers = { 'content-type': 'application/json', 'x-ig-api-key': apiKey.reveal() };
  return {
    push: async (rows) => {
      const body = `{"events":[${rows.map(({ envelope }) => envelope).join(',')}]}`;
      const answered = await ask(pool, { headers, body, timeoutMs });
      if (typeof answered === 'string') return allOpen(rows, `IG_PUSH_RETRY_EXHAUSTED:${answered}`);
      if (answered.status >= 300) return allOpen(rows, reasonOfStatus(answered.status));
      return publicationsOf(answered.body, rows);
    },
    close: () => pool.close(),
  };
}

const allOpen = (rows: readonly OutboxRow[], reason: string): readonly Publication[] =>
  rows.map(() => ({ kind: 'open', reason }));

/** A refusal of the whole request says nothing of one event, so it stays open whatever the status is. */
const reasonOfStatus = (status: number): string =>
  status === 408 || status === 429 || status >= 500
    ? `IG_PUSH_RETRY_EXHAUSTED:${status}`
    : `IG_PUSH_REJECTED:${status}`;

interface Request {
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly timeoutMs: number;
}

/** The answer, or the name of what the network did. */
async function ask(
  pool: Pool,
  { headers, body, timeoutMs }: Request,
): Promise<{ readonly status: number; readonly body: string } | string> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await pool.request({ path: BATCH_PATH, method: 'POST', headers, body, signal });
    return { status: response.statusCode, body: await response.body.text() };
  } catch (error) {
    const reason = networkReason(error);
    if (reason === undefined) throw error;
    return reason;
  }
}

/** Undefined for what is not the network's doing: a bug. */
export function networkReason(error: unknown): 'TIMEOUT' | 'CONNECTION' | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) return 'TIMEOUT';
  if (error.name === 'TimeoutError') return 'TIMEOUT';
  if (error instanceof errors.InvalidArgumentError) return undefined;
  return error instanceof errors.UndiciError || 'syscall' in error || 'errno' in error ? 'CONNECTION' : undefined;
}

/** What a decided batch says of each event. An answer to another batch, or one that is none, leaves all of it open. */
export function publicationsOf(body: string, rows: readonly OutboxRow[]): readonly Publication[] {
  const read = readJson(body, { bytesMax: ANSWER_BYTES_MAX });
  const results = 'value' in read ? membersOf(read.value).results : undefined;
  if (!Array.isArray(results) || results.length !== rows.length) return allOpen(rows, 'IG_RESPONSE_INVALID_BODY');
  const found = results.map((result: unknown, index) => publicationOf(membersOf(result), rows[index]?.eventId));
  // One foreign echo means that the answers are not these events'.
  return found.some((one) => one === 'foreign')
    ? allOpen(rows, 'IG_RESPONSE_INVALID_ECHO')
    : (found as readonly Publication[]);
}

type Members = Readonly<Record<string, unknown>>;

const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};

function publicationOf(result: Members, eventId: string | undefined): Publication | 'foreign' {
  const { decision, error, retryable } = result;
  const echo = membersOf(result.correlation_echo).event_id;
  if (echo !== undefined && echo !== eventId) return 'foreign';
  const receiptRef = textOf(result.receipt_ref);
  if (decision === 'ADMIT' || decision === 'DUPLICATE') return { kind: 'published', decision, receiptRef };
  if (decision === 'QUARANTINE') return { kind: 'refused', reason: reasonOf(result), receiptRef };
  if (decision !== undefined) return { kind: 'open', reason: 'IG_DECISION_UNKNOWN' };
  const code = textOf(error)?.slice(0, 64) ?? 'IG_RESPONSE_INVALID_ITEM';
  return retryable === false
    ? { kind: 'refused', reason: `IG_PUSH_REJECTED:${code}`, receiptRef: undefined }
    : { kind: 'open', reason: code };
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value.slice(0, 512) : undefined);

function reasonOf(result: Members): string {
  const codes = membersOf(result.receipt).reason_codes;
  const [first] = Array.isArray(codes) ? (codes as readonly unknown[]) : [];
  return textOf(first)?.slice(0, 96) ?? 'QUARANTINE';
}

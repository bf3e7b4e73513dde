import { errors, Pool } from 'undici';
import type { Clock } from '../../../kernel/clock.ts';
import type { Secret } from '../../../substrate/parameters/port.ts';
import type { Gate, GateAnswer } from '../ports.ts';
import type { Outgoing } from '../types.ts';
import { findAnswers } from './answer.ts';
import { INVALID } from './push.ts';
import { isRetryableStatus, retryAfterMs } from './retry.ts';

export const BATCH_PATH = '/v1/ingest/batch';

/** `{"events":[` and `]}` around the envelopes, with one comma each. */
export const BATCH_FRAME_BYTES = 13;

export interface GateClientOptions {
  /** `http(s)://host:port`, or the same with the batch path. */
  readonly baseUrl: string;
  readonly apiKey: Secret;
  /** Connections, and so batches in flight. */
  readonly connections: number;
  readonly timeoutMs: number;
  readonly clock: Clock;
}

/** The ingestion gate over HTTP with kept connections. Redirects are not followed: they would carry the key along. */
export function gateClient(options: GateClientOptions): Gate {
  const url = new URL(options.baseUrl);
  const pool = new Pool(url.origin, {
    connections: options.connections,
    pipelining: 1,
    connect: { timeout: options.timeoutMs },
    headersTimeout: options.timeoutMs,
    bodyTimeout: options.timeoutMs,
  });
  const headers = { 'content-type': 'application/json', 'x-ig-api-key': options.apiKey.reveal() };
  return {
    push: async (batch) => {
      const answered = await exchange(pool, { headers, body: bodyOf(batch) }, options.timeoutMs);
      if ('reason' in answered) return { kind: 'retry', reason: answered.reason, retryAfterMs: undefined };
      return interpret(answered, batch, options.clock);
    },
    close: () => pool.close(),
  };
}

const HEAD = Buffer.from('{"events":[');
const SEPARATOR = Buffer.from(',');
const TAIL = Buffer.from(']}');

function bodyOf(batch: readonly Outgoing[]): Buffer {
  const pieces: Uint8Array[] = [];
  for (const { body } of batch) pieces.push(pieces.length === 0 ? HEAD : SEPARATOR, body);
  return Buffer.concat([...pieces, TAIL]);
}

interface Answered {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: string;
}

async function exchange(
  pool: Pool,
  { headers, body }: { readonly headers: Record<string, string>; readonly body: Buffer },
  timeoutMs: number,
): Promise<Answered | { readonly reason: string }> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await pool.request({ path: BATCH_PATH, method: 'POST', headers, body, signal });
    const asked = response.headers['retry-after'];
    return {
      status: response.statusCode,
      retryAfter: Array.isArray(asked) ? asked[0] : asked,
      body: await response.body.text(),
    };
  } catch (error) {
    const reason = findNetworkReason(error);
    if (reason === undefined) throw error;
    return { reason };
  }
}

function interpret(answered: Answered, batch: readonly Outgoing[], clock: Clock): GateAnswer {
  const { status, body } = answered;
  if (status < 300) {
    const items = findAnswers(body, batch);
    return items === undefined
      ? { kind: 'retry', reason: INVALID, retryAfterMs: undefined }
      : { kind: 'decided', items };
  }
  if (!isRetryableStatus(status)) return { kind: 'rejected', status, detail: body.slice(0, 256) };
  const wait = retryAfterMs(answered.retryAfter, clock.wallMicros() / 1000);
  return { kind: 'retry', reason: `HTTP_${status}`, retryAfterMs: wait };
}

/** A bounded name for the metric; addresses stay out of it. Undefined for what is not the network's doing: a bug. */
function findNetworkReason(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) return 'TIMEOUT';
  if (error.name === 'TimeoutError') return 'TIMEOUT';
  if (error instanceof errors.InvalidArgumentError) return undefined;
  return error instanceof errors.UndiciError || 'syscall' in error || 'errno' in error ? 'CONNECTION' : undefined;
}

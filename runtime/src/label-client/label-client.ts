import { readJson } from '@spine-green/evidence-schemas';
import type { LabelAssertionV1 } from '@spine-green/evidence-schemas/documents/label_assertion.v1';
import { Pool } from 'undici';
import { networkReason } from '../outbox/gate-pusher.ts';
import type { Secret } from '../substrate/parameters/port.ts';

/** What the label store said of one assertion. */
export interface LabelVerdict {
  readonly status: 'ACCEPTED' | 'REJECTED';
  readonly reason: string;
  readonly assertionRef: string | undefined;
}

export type LabelAnswer =
  /** One verdict an assertion, in their order. */
  | { readonly kind: 'decided'; readonly verdicts: readonly LabelVerdict[] }
  /** Nobody knows what became of them; the same bytes may be sent again. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** The label store under one principal (15, section 4.1). */
export interface LabelClient {
  /** At most 200 at a time. Never throws for what the network or the store does. */
  assert(assertions: readonly LabelAssertionV1[]): Promise<LabelAnswer>;
  close(): Promise<void>;
}

export interface LabelClientOptions {
  /** `http(s)://host:port` */
  readonly baseUrl: string;
  readonly apiKey: Secret;
  readonly timeoutMs: number;
}

export const LABEL_BATCH_MAX = 200;
const PATH = '/v1/labels/assertions';

export function labelClient({ baseUrl, apiKey, timeoutMs }: LabelClientOptions): LabelClient {
  const pool = new Pool(new URL(baseUrl).origin, {
    connections: 1,
    pipelining: 1,
    connect: { timeout: timeoutMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
  const headers = { 'content-type': 'application/json', 'x-ls-api-key': apiKey.reveal() };
  return {
    assert: async (assertions) => {
      const body = JSON.stringify({ assertions });
      try {
        const signal = AbortSignal.timeout(timeoutMs);
        const response = await pool.request({ path: PATH, method: 'POST', headers, body, signal });
        const text = await response.body.text();
        if (response.statusCode !== 200) return unknown(`HTTP_${response.statusCode}`);
        return verdictsOf(text, assertions.length);
      } catch (error) {
        const reason = networkReason(error);
        if (reason === undefined) throw error;
        return unknown(reason);
      }
    },
    close: () => pool.close(),
  };
}

/** A refusal of the whole request says nothing of one label: whatever its status is, nothing was decided of them. */
const unknown = (reason: string): LabelAnswer => ({ kind: 'unknown', reason });

/** An answer that is none, or one with a status that nobody knows, decides nothing (15, section 3.4). */
export function verdictsOf(text: string, count: number): LabelAnswer {
  const read = readJson(text);
  const body = 'value' in read && typeof read.value === 'object' && read.value !== null ? read.value : {};
  const results: unknown = 'results' in body ? body.results : undefined;
  if (!Array.isArray(results) || results.length !== count) return unknown('LS_RESPONSE_INVALID');
  const verdicts = results.map(verdictOf);
  return verdicts.every((verdict) => verdict !== undefined)
    ? { kind: 'decided', verdicts }
    : unknown('LS_STATUS_UNKNOWN');
}

function verdictOf(result: unknown): LabelVerdict | undefined {
  if (typeof result !== 'object' || result === null) return undefined;
  const { status, reason_code: reason, assertion_ref: ref } = result as Readonly<Record<string, unknown>>;
  if ((status !== 'ACCEPTED' && status !== 'REJECTED') || typeof reason !== 'string') return undefined;
  return { status, reason: reason.slice(0, 128), assertionRef: typeof ref === 'string' ? ref : undefined };
}

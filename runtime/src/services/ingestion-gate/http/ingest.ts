import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../../../kernel/clock.ts';
import { joinedBytes } from '../joined-bytes.ts';
import { type Item, parseItems, type Shape } from '../judge/strict-json.ts';
import type { GateMetrics } from '../metrics.ts';
import type { Evaluated, Outcome, Principal } from '../types.ts';
import { batchItem, type Refusal, refuse, sendJson, sendOutcome } from './answer.ts';
import { readBody } from './body.ts';
import type { RateLimiter } from './rate-limit.ts';

export interface IngestPorts {
  readonly clock: Clock;
  readonly metrics: GateMetrics;
  readonly limiter: RateLimiter;
  readonly bodyTimeoutMs: number;
  /** Undefined when admission is open, otherwise the reasons that close it. */
  readonly closedBy: () => readonly string[] | undefined;
  readonly evaluate: (item: Item, principal: Principal) => Evaluated;
  /** Undefined when the queue is full. */
  readonly admit: (items: readonly Evaluated[], principal: Principal) => Promise<readonly Outcome[]> | undefined;
}

const BODY_BYTES_MAX = 1_048_576;
const BATCH_ITEMS_MAX = 500;

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

export const ingestPush =
  (ports: IngestPorts): Handler =>
  async (request, reply) => {
    const admitted = await admitRequest(ports, request, 'push');
    if (!('outcomes' in admitted)) return refuse(reply, admitted);
    const [outcome] = admitted.outcomes;
    if (outcome === undefined) throw new Error('a push has one outcome');
    return sendOutcome(reply, outcome);
  };

export const ingestBatch =
  (ports: IngestPorts): Handler =>
  async (request, reply) => {
    const admitted = await admitRequest(ports, request, 'batch');
    if (!('outcomes' in admitted)) return refuse(reply, admitted);
    const around = { start: '{"results":[', between: ',', end: ']}' };
    return sendJson(reply, joinedBytes(admitted.outcomes.map(batchItem), around));
  };

interface Admitted {
  readonly outcomes: readonly Outcome[];
}

/** Steps 3 to 7 of a request whose principal is known. */
async function admitRequest(ports: IngestPorts, request: FastifyRequest, shape: Shape): Promise<Admitted | Refusal> {
  const startedMs = ports.clock.elapsedMs();
  const principal = request.principal;
  if (principal === undefined) throw new Error('an ingest route is authenticated');
  const body = await bodyOf(ports, request);
  if (!Buffer.isBuffer(body)) return body;
  const waitS = ports.limiter.take(principal.principal);
  if (waitS !== undefined) return limited(ports, principal, waitS);
  const items = parseItems(body, shape);
  if (items === undefined || items.length === 0) return { status: 400, code: 'MALFORMED_JSON' };
  if (items.length > BATCH_ITEMS_MAX) {
    return { status: 413, code: 'payload_too_large', detail: `${items.length} items, at most ${BATCH_ITEMS_MAX}` };
  }
  const reasons = ports.closedBy();
  if (reasons !== undefined) {
    return { status: 503, code: 'IG_UNHEALTHY', detail: reasons.join(','), retryAfterS: 1 };
  }
  const evaluated = items.map((item) => ports.evaluate(item, principal));
  ports.metrics.phase('validate', ports.clock.elapsedMs() - startedMs);
  const outcomes = ports.admit(evaluated, principal);
  if (outcomes === undefined) return limited(ports, principal, 1);
  const settled = await outcomes;
  ports.metrics.phase('admission', ports.clock.elapsedMs() - startedMs);
  return { outcomes: settled };
}

function limited(ports: IngestPorts, { principal }: Principal, retryAfterS: number): Refusal {
  ports.metrics.rateLimited(principal);
  return { status: 429, code: 'RATE_LIMITED', retryAfterS };
}

async function bodyOf(ports: IngestPorts, request: FastifyRequest): Promise<Buffer | Refusal> {
  const { headers } = request.raw;
  const declared = Number(headers['content-length'] ?? 0);
  if (declared > BODY_BYTES_MAX) return tooLarge(declared);
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    return { status: 415, code: 'UNSUPPORTED_ENCODING', close: true };
  }
  const isEmpty = declared === 0 && headers['transfer-encoding'] === undefined;
  if (!isEmpty && !isJson(headers['content-type'])) return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', close: true };
  const body = await readBody(request.raw, { bytesMax: BODY_BYTES_MAX, milliseconds: ports.bodyTimeoutMs });
  if (body === 'too_large') return tooLarge(BODY_BYTES_MAX + 1);
  if (body === 'timeout' || body === 'aborted') return { status: 408, code: 'REQUEST_TIMEOUT', close: true };
  return body;
}

const tooLarge = (bytes: number): Refusal => ({
  status: 413,
  code: 'payload_too_large',
  detail: `at least ${bytes} bytes, at most ${BODY_BYTES_MAX}`,
  close: true,
});

/** JSON in UTF-8; without a charset it is UTF-8 by definition. */
const isJson = (type: string | undefined): boolean =>
  /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type ?? '');

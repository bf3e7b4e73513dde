import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../../../kernel/clock.ts';
import { cutItems, type Item, mapItems, type Shape } from '../judge/strict-json.ts';
import type { GateMetrics } from '../metrics.ts';
import type { Evaluated, Outcome, Principal } from '../types.ts';
import { batchBody, type Refusal, refuse, sendJson, sendOutcome } from './answer.ts';
import { readBody } from './body.ts';
import type { BodyBudget } from './body-budget.ts';
import type { RateLimiter } from './rate-limit.ts';

export interface IngestPorts {
  readonly clock: Clock;
  readonly metrics: GateMetrics;
  readonly limiter: RateLimiter;
  readonly bodies: BodyBudget;
  readonly bodyTimeoutMs: number;
  /** Whether the client waits with its body until it is told to go on. */
  readonly continues: (request: IncomingMessage) => boolean;
  /** Undefined when admission is open, otherwise the reasons that close it. */
  readonly closedBy: () => readonly string[] | undefined;
  /** Whether admission has room for so many items now. What has none is refused before any work is spent on it. */
  readonly hasRoom: (items: number) => boolean;
  readonly evaluate: (item: Item, principal: Principal) => Evaluated;
  /** Undefined when the queue is full. */
  readonly admit: (items: readonly Evaluated[], principal: Principal) => Promise<readonly Outcome[]> | undefined;
}

export const BODY_BYTES_MAX = 1_048_576;
const BATCH_ITEMS_MAX = 500;

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

export const ingestPush = (ports: IngestPorts): Handler =>
  withBody(ports, async (body, { request, reply }) => {
    const admitted = await admitBody(ports, request, { body, shape: 'push' });
    if (!('outcomes' in admitted)) return refuse(reply, admitted);
    const [outcome] = admitted.outcomes;
    if (outcome === undefined) throw new Error('a push has one outcome');
    return sendOutcome(reply, outcome);
  });

export const ingestBatch = (ports: IngestPorts): Handler =>
  withBody(ports, async (body, { request, reply }) => {
    const admitted = await admitBody(ports, request, { body, shape: 'batch' });
    if (!('outcomes' in admitted)) return refuse(reply, admitted);
    return sendJson(reply, batchBody(admitted.outcomes));
  });

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/**
 * Steps 3 and 4 of a request whose principal is known: size and rate. What can be refused before the body is refused
 * before it, so that a client which waits with its body gets the final status; the bytes of a body have a share of the
 * budget from here to the answer.
 */
const withBody =
  (ports: IngestPorts, use: (body: Buffer, exchange: Exchange) => Promise<FastifyReply>): Handler =>
  async (request, reply) => {
    const announced = announcedBody(request.raw);
    if ('status' in announced) return refuse(reply, announced);
    const waits = ports.continues(request.raw);
    // A body that is not asked for, or has no end, must not be taken for the next request.
    const close = waits || announced.bytes === undefined;
    const refusal = limitedBy(ports, request) ?? (waits ? unhealthy(ports) : undefined);
    if (refusal !== undefined) return refuse(reply, { ...refusal, close });
    const share = ports.hasRoom(1) ? ports.bodies.take(announced.bytes ?? BODY_BYTES_MAX) : undefined;
    if (share === undefined) return refuse(reply, { ...limited(ports, request, 1), close });
    try {
      if (waits) reply.raw.writeContinue();
      const body = await bodyOf(ports, request.raw, announced.bytes);
      if (!Buffer.isBuffer(body)) return refuse(reply, body);
      share.shrinkTo(body.length);
      return await use(body, { request, reply });
    } finally {
      share.giveBack();
    }
  };

interface Admitted {
  readonly outcomes: readonly Outcome[];
}

/** Steps 5 to 7: JSON, health, admission. */
async function admitBody(
  ports: IngestPorts,
  request: FastifyRequest,
  { body, shape }: { readonly body: Buffer; readonly shape: Shape },
): Promise<Admitted | Refusal> {
  const startedMs = ports.clock.elapsedMs();
  const principal = principalOf(request);
  const spans = cutItems(body, shape) ?? [];
  const refusal = tooMany(spans.length) ?? unhealthy(ports);
  const judges = refusal === undefined && ports.hasRoom(spans.length);
  // What is refused is not judged; that it is no JSON is said all the same, and first.
  const use = (item: Item): Evaluated | undefined => (judges ? ports.evaluate(item, principal) : undefined);
  const evaluated = mapItems(body, spans, { shape, use })?.filter((item) => item !== undefined);
  if (evaluated === undefined || spans.length === 0) return { status: 400, code: 'MALFORMED_JSON' };
  if (refusal !== undefined) return refusal;
  if (!judges) return limited(ports, request, 1);
  ports.metrics.phase('validate', ports.clock.elapsedMs() - startedMs);
  const outcomes = ports.admit(evaluated, principal);
  if (outcomes === undefined) return limited(ports, request, 1);
  const settled = await outcomes;
  ports.metrics.phase('admission', ports.clock.elapsedMs() - startedMs);
  return { outcomes: settled };
}

const tooMany = (items: number): Refusal | undefined =>
  items <= BATCH_ITEMS_MAX
    ? undefined
    : { status: 413, code: 'payload_too_large', detail: `${items} items, at most ${BATCH_ITEMS_MAX}` };

function principalOf({ principal }: FastifyRequest): Principal {
  if (principal === undefined) throw new Error('an ingest route is authenticated');
  return principal;
}

function unhealthy(ports: IngestPorts): Refusal | undefined {
  const reasons = ports.closedBy();
  return reasons && { status: 503, code: 'IG_UNHEALTHY', detail: reasons.join(','), retryAfterS: 1 };
}

function limitedBy(ports: IngestPorts, request: FastifyRequest): Refusal | undefined {
  const waitS = ports.limiter.take(principalOf(request).principal);
  return waitS === undefined ? undefined : limited(ports, request, waitS);
}

function limited(ports: IngestPorts, request: FastifyRequest, retryAfterS: number): Refusal {
  ports.metrics.rateLimited(principalOf(request).principal);
  return { status: 429, code: 'RATE_LIMITED', retryAfterS };
}

/** What the head of the request says about its body. */
function announcedBody({ headers }: IncomingMessage): { readonly bytes: number | undefined } | Refusal {
  const declared = Number(headers['content-length'] ?? 0);
  if (declared > BODY_BYTES_MAX) return tooLarge(declared);
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    return { status: 415, code: 'UNSUPPORTED_ENCODING', close: true };
  }
  const chunked = headers['transfer-encoding'] !== undefined;
  if ((declared > 0 || chunked) && !isJson(headers['content-type'])) {
    return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', close: true };
  }
  return { bytes: chunked ? undefined : declared };
}

async function bodyOf(ports: IngestPorts, raw: IncomingMessage, declared: number | undefined) {
  const body = await readBody(raw, { bytesMax: BODY_BYTES_MAX, milliseconds: ports.bodyTimeoutMs, declared });
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

import { isPlatformError } from '@spine-green/evidence-schemas';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse, sendJson } from '../../../http/answer.ts';
import { within } from '../../../kernel/within.ts';
import type { GateHealth } from '../health.ts';
import type { OpsIndex, Selector } from '../ledger/ops-index.ts';
import type { GateMetrics } from '../metrics.ts';
import type { Reconciler } from '../reconcile/reconciler.ts';

export interface OpsPorts {
  readonly health: Pick<GateHealth, 'state' | 'reasons' | 'checkedAtUtc'>;
  readonly metrics: GateMetrics;
  readonly index: OpsIndex;
  readonly reconciler: Reconciler;
}

const SELECTORS = ['event_id', 'receipt_id', 'dedupe_key'] as const satisfies readonly Selector['by'][];
const SELECTOR_CHARS_MAX = 512;
const ANSWER_MS_MAX = 25_000;
const OPERATORS: readonly string[] = ['ops'];

/** What cannot be told because the database or the log does not answer may be asked again (12, section 1). */
async function answer(reply: FastifyReply, text: () => Promise<string>): Promise<FastifyReply> {
  try {
    const told = await within(text(), ANSWER_MS_MAX);
    if (told.done) return sendJson(reply, told.value);
  } catch (error) {
    if (!isPlatformError(error)) throw error;
  }
  return refuse(reply, { status: 503, code: 'STORE_UNAVAILABLE', retryAfterS: 1 });
}

/** Readiness and metrics are open to every principal; the rest is the operators' (17, section 5). */
export const opsRoutes = ({ health, metrics, index, reconciler }: OpsPorts) => [
  {
    method: 'GET' as const,
    url: '/v1/ops/health',
    auth: 'any' as const,
    handler: (_request: FastifyRequest, reply: FastifyReply) => {
      const state = health.state();
      const body = { state, reasons: health.reasons(), checked_at_utc: health.checkedAtUtc() };
      return sendJson(reply, JSON.stringify(body), state === 'RED' ? 503 : 200);
    },
  },
  {
    method: 'GET' as const,
    url: '/metrics',
    auth: 'any' as const,
    handler: async (_request: FastifyRequest, reply: FastifyReply) =>
      reply
        .code(200)
        .type(metrics.registry.contentType)
        .send(await metrics.registry.metrics()),
  },
  {
    method: 'GET' as const,
    url: '/v1/ops/lookup',
    auth: OPERATORS,
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const selector = selectorOf(request);
      if (selector === undefined) return refuse(reply, { status: 400, code: 'MISSING_QUERY' });
      return answer(reply, async () => JSON.stringify((await index.find(selector)) ?? {}));
    },
  },
  {
    method: 'GET' as const,
    url: '/v1/ops/ambiguous',
    auth: OPERATORS,
    handler: (_request: FastifyRequest, reply: FastifyReply) =>
      answer(reply, async () => JSON.stringify({ rows: await index.unresolved() })),
  },
  {
    method: 'POST' as const,
    url: '/v1/ops/reconcile',
    auth: OPERATORS,
    handler: (request: FastifyRequest, reply: FastifyReply) =>
      answer(reply, async () => JSON.stringify(await reconciler.run(request.principal?.actor_id ?? 'SYSTEM::ops'))),
  },
];

/** Exactly one selector, once, of at most 512 characters. */
function selectorOf(request: FastifyRequest): Selector | undefined {
  const query = new URLSearchParams(request.url.split('?')[1] ?? '');
  const given = SELECTORS.filter((by) => query.has(by));
  const [by] = given;
  if (by === undefined || given.length > 1 || query.getAll(by).length > 1) return undefined;
  const value = query.get(by) ?? '';
  return value === '' || value.length > SELECTOR_CHARS_MAX || value.includes('\u0000') ? undefined : { by, value };
}

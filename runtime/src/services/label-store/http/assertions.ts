import type { FastifyReply, FastifyRequest } from 'fastify';
import { adaptLabel } from '../../../events/label-adapters.ts';
import { type Refusal, refuse, sendJson } from '../../../http/answer.ts';
import { jsonBody } from '../../../http/request-body.ts';
import { principalOfRequest } from '../../../http/server.ts';
import type { LabelPolicy } from '../policy.ts';
import type { LabelLedger } from '../ports.ts';
import { readAssertion } from '../read-assertion.ts';
import { type AssertionBatch, type AssertionPlan, isForbidden } from '../step.ts';

export interface AssertionPorts {
  readonly platformRunId: string;
  readonly policy: LabelPolicy;
  readonly ledger: LabelLedger;
  readonly bodyTimeoutMs: number;
  /** Undefined when the principal may go on, otherwise the whole seconds to wait. */
  readonly waitSeconds: (principal: string) => number | undefined;
  readonly onCommitted: (plan: AssertionPlan) => void;
}

const BODY_BYTES_MAX = 1_048_576;
const ITEMS_MAX = 200;

/** `POST /v1/labels/assertions`: one assertion, or `{"assertions":[...]}`. What is answered is committed (15, section 4.1). */
export const postAssertions =
  (ports: AssertionPorts) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { principal } = principalOfRequest(request);
    const retryAfterS = ports.waitSeconds(principal);
    if (retryAfterS !== undefined) {
      return refuse(reply, { status: 429, code: 'RATE_LIMITED', retryAfterS, close: true });
    }
    const body = await jsonBody(request.raw, { bytesMax: BODY_BYTES_MAX, milliseconds: ports.bodyTimeoutMs });
    if ('refusal' in body) return refuse(reply, body.refusal);
    const items = itemsOf(body.value);
    if ('status' in items) return refuse(reply, items);
    const batch = batchOf(items.items, principal, ports);
    if (isForbidden(batch, ports.policy)) return refuse(reply, { status: 403, code: 'PRINCIPAL_SOURCE_MISMATCH' });
    const plan = await ports.ledger.commit(batch);
    ports.onCommitted(plan);
    const [only] = plan.answers;
    return sendJson(reply, JSON.stringify(items.single ? only : { results: plan.answers }));
  };

function itemsOf(value: unknown): { readonly items: readonly unknown[]; readonly single: boolean } | Refusal {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { status: 400, code: 'MALFORMED_JSON' };
  if (!('assertions' in value)) return { items: [value], single: true };
  const { assertions } = value;
  if (!Array.isArray(assertions) || assertions.length === 0) return { status: 400, code: 'MALFORMED_JSON' };
  if (assertions.length > ITEMS_MAX) {
    return { status: 413, code: 'payload_too_large', detail: `${assertions.length} items, at most ${ITEMS_MAX}` };
  }
  return { items: assertions, single: false };
}

function batchOf(
  items: readonly unknown[],
  principal: string,
  { policy, platformRunId }: AssertionPorts,
): AssertionBatch {
  return {
    platformRunId,
    principal,
    items: items.map((raw) => {
      const adapted = adaptLabel(raw);
      if ('fault' in adapted) return { raw, read: { reason: `CONTRACT_INVALID:${adapted.fault}` } };
      return { raw: adapted.item, read: readAssertion(adapted.item, policy, platformRunId) };
    }),
  };
}

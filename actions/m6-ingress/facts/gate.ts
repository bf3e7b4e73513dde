import { handle } from '@spine-green/evidence-schemas';
import type { Secret } from '@spine-green/runtime/substrate/parameters/port';
import { jsonText } from '../../lib/definition/json-text.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { Session } from '../../lib/run/session.ts';

/** What asking the gate takes of a lane's context. */
export interface GateContext extends Pick<LaneContext, 'handleInputs' | 'platformRunId'> {
  readonly session: Pick<Session, 'parameters'>;
}

export interface GateAnswer {
  readonly status: number;
  /** Undefined when the body is not JSON. */
  readonly body: unknown;
}

export interface GateRequest {
  readonly path: string;
  /** Sent in the pinned header; absent for a request without one. */
  readonly key?: string;
  /** JSON text; a request with one is a POST. */
  readonly body?: string;
}

const TIMEOUT_MS = 10_000;

/** One request to the gate as a producer sends it. Throws when nothing answers within ten seconds. */
export async function askGate({ handleInputs }: GateContext, request: GateRequest): Promise<GateAnswer> {
  const headers: Record<string, string> = {};
  if (request.key !== undefined) headers[handle('IG_AUTH_HEADER_NAME')] = request.key;
  if (request.body !== undefined) headers['content-type'] = 'application/json';
  const response = await fetch(`${handle('IG_BASE_URL', handleInputs)}${request.path}`, {
    method: request.body === undefined ? 'GET' : 'POST',
    headers,
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...(request.body === undefined ? {} : { body: request.body }),
  });
  return { status: response.status, body: jsonText(await response.text()) };
}

/** The key of a principal, from where the producer itself takes it (12, section 1.1). */
export const readGateKey = async ({ session }: GateContext, principal: 'wsp' | 'ops'): Promise<Secret> =>
  (await session.parameters.get(`${handle('SSM_IG_API_KEY_PATH')}/${principal}`)).value;

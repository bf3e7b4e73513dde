import { NodeHttpHandler } from '@smithy/node-http-handler';
import { PlatformError } from '@spine-green/evidence-schemas';
import { findLocalPlace } from '../../managed.ts';

/** Of one request: what the vendor calls transient or throttled is asked again, with a growing pause. */
const ATTEMPTS_MAX = 5;
const CONNECT_MS_MAX = 3_000;
/** From the first byte of a request to the first of its answer; 8 MiB at 0.3 MB/s. */
const ANSWER_MS_MAX = 30_000;
/** Between two bytes of a body. */
const SILENCE_MS_MAX = 30_000;
/** Of one call with all its attempts; a body that is read after it has its own bound. */
const CALL_MS_MAX = 90_000;
const CONNECTIONS_MAX = 64;

/** What every client of AWS here has in common: no wait without a bound, and nothing that travels in the clear. */
export function awsClientConfig(region: string, bounds: Partial<AwsBounds> = {}) {
  const { answerMsMax, silenceMsMax, attemptsMax } = { ...BOUNDS, ...bounds };
  const agent = { keepAlive: true, maxSockets: CONNECTIONS_MAX };
  return {
    region,
    maxAttempts: attemptsMax,
    retryMode: 'standard' as const,
    requestHandler: new GuardedHandler({
      connectionTimeout: CONNECT_MS_MAX,
      requestTimeout: answerMsMax,
      throwOnRequestTimeout: true,
      socketTimeout: silenceMsMax,
      httpAgent: agent,
      httpsAgent: agent,
    }),
  };
}

export interface AwsBounds {
  readonly answerMsMax: number;
  readonly silenceMsMax: number;
  readonly attemptsMax: number;
}

const BOUNDS: AwsBounds = { answerMsMax: ANSWER_MS_MAX, silenceMsMax: SILENCE_MS_MAX, attemptsMax: ATTEMPTS_MAX };

/** Ends a call that its attempts would make longer than anybody waits. */
export const callBound = (): { readonly abortSignal: AbortSignal } => ({
  abortSignal: AbortSignal.timeout(CALL_MS_MAX),
});

/** Wherever the vendor's client found its endpoint: it leaves this machine over TLS, or it does not leave it. */
class GuardedHandler extends NodeHttpHandler {
  override handle(...args: Parameters<NodeHttpHandler['handle']>): ReturnType<NodeHttpHandler['handle']> {
    const [{ protocol, hostname }] = args;
    if (protocol !== 'https:' && findLocalPlace(`http://${hostname}`) === undefined) {
      throw new PlatformError('E_SUBSTRATE_URL_INVALID', `${protocol}//${hostname} is neither TLS nor on this machine`);
    }
    return super.handle(...args);
  }
}

import { Agent, request } from 'undici';
import { keyOf, type PrincipalName } from '../../support/gate/gate-facts.ts';
import { type GateProcess, gateProcess } from '../../support/gate/gate-process.ts';

/** A running gate and a client that sends what no honest client would. */
export interface GateStage extends AsyncDisposable {
  readonly gate: GateProcess;
  ask(path: string, options?: AskOptions): Promise<Asked>;
}

interface AskOptions {
  readonly method?: string;
  readonly as?: PrincipalName;
  /** Sent as it is when it is text, otherwise as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Asked {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export async function openGateStage(): Promise<GateStage> {
  const gate = await gateProcess();
  const dispatcher = new Agent({ connections: 64 });
  return {
    gate,
    ask: async (path, { method, as, body, headers } = {}) => {
      const response = await request(`${gate.url}${path}`, {
        dispatcher,
        method: (method ?? (body === undefined ? 'GET' : 'POST')) as 'GET',
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(as === undefined ? {} : { 'x-ig-api-key': keyOf(as) }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      return { status: response.statusCode, text: await response.body.text(), headers: response.headers };
    },
    [Symbol.asyncDispose]: async () => {
      await dispatcher.close();
      await gate.stop();
    },
  };
}

/** `<status> <code or decision>`, and every result of a batch. */
export function verdictOf({ status, text }: Asked): string {
  const body = JSON.parse(text === '' ? '{}' : text) as Answer;
  if (body.results !== undefined) return `${status} ${body.results.map(wordOf).join(' ')}`;
  return `${status} ${wordOf(body)}`.trimEnd();
}

interface Answer {
  readonly error?: string;
  readonly decision?: string;
  readonly receipt?: { readonly reason_codes?: readonly string[] };
  readonly results?: readonly Answer[];
}

const wordOf = ({ error, decision, receipt }: Answer): string =>
  error ?? (decision === 'QUARANTINE' ? `QUARANTINE(${receipt?.reason_codes?.join() ?? ''})` : (decision ?? ''));

import { PlatformError, parseJson } from '@spine-green/evidence-schemas';
import type { Secret } from '../../substrate/parameters/port.ts';

export interface OpenCase {
  readonly caseId: string;
  readonly version: number;
  readonly triggers: readonly unknown[];
}

/** Case management over HTTP under one principal. */
export interface CaseClient {
  /** Ids of the open cases that nobody has labelled yet, page by page. */
  openCases(): AsyncIterable<string>;
  open(caseId: string): Promise<OpenCase>;
  /** False when the case has moved meanwhile; it is looked at again in a later run. */
  label(
    found: OpenCase,
    label: { readonly requestId: string; readonly actorId: string; readonly value: string },
  ): Promise<boolean>;
}

export interface CaseClientOptions {
  readonly baseUrl: string;
  readonly apiKey: Secret;
  readonly timeoutMs: number;
}

type Members = Readonly<Record<string, unknown>>;

/** Throws E_CASE_MANAGEMENT_UNREACHABLE when it does not answer as it is described. */
export function caseClient({ baseUrl, apiKey, timeoutMs }: CaseClientOptions): CaseClient {
  const ask = async (path: string, body?: object): Promise<{ readonly status: number; readonly body: Members }> => {
    let response: Response;
    try {
      response = await fetch(new URL(path, baseUrl), {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'x-cm-api-key': apiKey.reveal(), 'content-type': 'application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch (error) {
      if (!(error instanceof TypeError) && (error as Error).name !== 'TimeoutError') throw error;
      throw new PlatformError('E_CASE_MANAGEMENT_UNREACHABLE', 'no connection', { cause: error });
    }
    const { status } = response;
    const parsed = parseJson(await response.text(), 'E_CASE_MANAGEMENT_UNREACHABLE', 'the answer');
    if (status !== 200 && status !== 409) throw new PlatformError('E_CASE_MANAGEMENT_UNREACHABLE', `status ${status}`);
    return { status, body: (parsed ?? {}) as Members };
  };
  return {
    openCases: async function* () {
      for (let token: unknown = ''; typeof token === 'string'; ) {
        const { body } = await ask(`/v1/cases?open=true&limit=200${token === '' ? '' : `&page_token=${token}`}`);
        for (const one of body.cases as readonly Members[])
          if (one.pending_label_write === false) yield String(one.case_id);
        token = body.next_page_token;
      }
    },
    open: async (caseId) => {
      const { body } = await ask(`/v1/cases/${caseId}`);
      return {
        caseId,
        version: Number((body.case as Members).version),
        triggers: body.triggers as readonly unknown[],
      };
    },
    label: async ({ caseId, version }, { requestId, actorId, value }) => {
      const { status } = await ask(`/v1/cases/${caseId}/labels`, {
        request_id: requestId,
        expected_version: version,
        actor_id: actorId,
        label_type: 'fraud_disposition',
        label_value: value,
      });
      return status === 200;
    },
  };
}

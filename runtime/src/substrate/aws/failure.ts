import { isPlatformError } from '@spine-green/evidence-schemas';

/** What became of a call that did not succeed, in words that no vendor's class is needed for. */
export interface AwsFailure {
  /** The vendor's code, or the name of what the network or the machine refused. */
  readonly name: string;
  /** Of the last answer; undefined when there was none. */
  readonly status: number | undefined;
  /** How often it was sent. */
  readonly attempts: number;
  readonly message: string;
}

/** Names of what a client throws without an answer. A failure that has none of the marks below is a bug. */
const WITHOUT_ANSWER = /^(AbortError|TimeoutError|CredentialsProviderError|TokenProviderError)$/;

/** Undefined for what is no operating failure: a bug, or an error that has its code already. */
export function failureOf(error: unknown): AwsFailure | undefined {
  if (!(error instanceof Error) || isPlatformError(error)) return undefined;
  const { name, message, code, $metadata, $response } = error as Error & {
    readonly code?: unknown;
    /** Of an answer that the client could not read. */
    readonly $response?: { readonly statusCode?: number };
    readonly $metadata?: { readonly httpStatusCode?: number; readonly attempts?: number };
  };
  const attempts = $metadata?.attempts ?? 1;
  const status = $metadata?.httpStatusCode ?? $response?.statusCode;
  if (status !== undefined) return { name, status, attempts, message };
  if (WITHOUT_ANSWER.test(name)) return { name, status, attempts, message };
  // Of Node's network and of its resolver: ECONNRESET, ENOTFOUND, EPROTO and their kind.
  if (typeof code === 'string' && /^E[A-Z_0-9]+$|^ERR_(SSL|TLS|STREAM)_/.test(code)) {
    return { name: code, status, attempts, message };
  }
  return undefined;
}

/** Whether the request may have been carried out although no answer says so. */
export const mayHaveHappened = ({ status }: AwsFailure): boolean =>
  status === undefined || status >= 500 || status === 408 || status === 429;

/** One line of facts for a message; a vendor's own sentence may hold a line break. */
export function factsOf({ name, status, attempts, message }: AwsFailure): string {
  const answer = status === undefined ? name : `${name} (${status})`;
  return `${answer} after ${attempts} attempts: ${message.replaceAll(/\s+/g, ' ').slice(0, 300)}`;
}

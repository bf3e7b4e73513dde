import { createHmac, timingSafeEqual } from 'node:crypto';
import { isPlatformError, PlatformError, readJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { Clock } from '../kernel/clock.ts';
import type { Parameters } from '../substrate/parameters/port.ts';
import type { Principal } from './principal.ts';

export type AuthAnswer =
  | { readonly principal: Principal }
  | { readonly status: 401 | 503; readonly code: 'UNAUTHORIZED' | 'AUTH_BACKEND_UNAVAILABLE' };

/** Judges the values of the authentication header; every refusal looks and takes the same (17, section 5). */
export interface Authenticator {
  /** Lower-case header that carries the credential. */
  readonly header: string;
  authenticate(values: readonly string[]): Promise<AuthAnswer>;
  /** Reads the credentials before anyone asks; when they cannot be read, the next request tries again. */
  load(): Promise<void>;
}

const CACHE_MS = 300_000;
/** So long nobody asks a backend again that did not answer: requests without a key must not cost it, or the log. */
const FAILED_MS = 1000;
const REFUSED: AuthAnswer = { status: 401, code: 'UNAUTHORIZED' };
const UNAVAILABLE: AuthAnswer = { status: 503, code: 'AUTH_BACKEND_UNAVAILABLE' };

export interface AuthOptions {
  readonly parameters: Parameters;
  readonly path: string;
  readonly clock: Clock;
  /** Principals that exist; a credential for another one is refused. */
  readonly known: ReadonlySet<string>;
  readonly onFault: (error: unknown) => void;
  /** Lower-case header of the credential; that of the gate when absent. */
  readonly header?: string;
}

/** A key in its header: the parameter maps sha256 of each key to its principal, so that the service holds no key. */
export function apiKeyAuthenticator(options: AuthOptions): Authenticator {
  const cached = cachedParameter(options, (text) => keyMapOf(text, options.known));
  return {
    header: options.header ?? 'x-ig-api-key',
    authenticate: async (values) => {
      const entries = await cached();
      if (entries === undefined) return UNAVAILABLE;
      const digest = Buffer.from(sha256Hex(values.length === 1 ? (values[0] ?? '') : ''), 'latin1');
      let found: string | undefined;
      // Every entry is compared, so the time tells nothing about which one matched.
      for (const [known, principal] of entries) if (timingSafeEqual(digest, known)) found = principal;
      return found === undefined || values[0] === '' ? REFUSED : { principal: principalOf(found, 'api_key') };
    },
    load: async () => void (await cached()),
  };
}

/** `X-IG-Service-Token`: `st.v1.<base64url principal>.<expiry, seconds since the epoch>.<hex HMAC-SHA256>` over
 * `v1|<principal>|<expiry>`; the parameter holds a JSON list of secrets, the newest first, for rotation. */
export function serviceTokenAuthenticator(options: AuthOptions): Authenticator {
  const cached = cachedParameter(options, secretsOf);
  return {
    header: 'x-ig-service-token',
    authenticate: async (values) => {
      const secrets = await cached();
      if (secrets === undefined) return UNAVAILABLE;
      const match = /^st\.v1\.([A-Za-z0-9_-]{1,256})\.([0-9]{1,12})\.([0-9a-f]{64})$/.exec(values[0] ?? '');
      const [, name = '', expiry = '', signature = ''] = match ?? [];
      const principal = Buffer.from(name, 'base64url').toString('utf8');
      const given = Buffer.from(signature.padEnd(64, '0'), 'hex');
      let valid = false;
      for (const secret of secrets) {
        const expected = createHmac('sha256', secret).update(`v1|${principal}|${expiry}`).digest();
        valid = timingSafeEqual(expected, given) || valid;
      }
      const fresh = Number(expiry) * 1_000_000 > options.clock.wallMicros();
      const allowed = values.length === 1 && options.known.has(bareName(principal));
      return valid && fresh && allowed ? { principal: principalOf(principal, 'service_token') } : REFUSED;
    },
    load: async () => void (await cached()),
  };
}

/** Everybody is the given principal. For tests of parts behind authentication; no entrypoint builds it. */
export const disabledAuthenticator = (principal: string): Authenticator => ({
  header: 'x-ig-api-key',
  authenticate: () => Promise.resolve({ principal: principalOf(principal, 'disabled') }),
  load: () => Promise.resolve(),
});

/** `SYSTEM::<principal>` unless the name says already what it is (12, section 1.1). */
export function principalOf(name: string, authMode: Principal['auth_mode']): Principal {
  const human = name.startsWith('HUMAN::');
  const prefixed = human || name.startsWith('SYSTEM::');
  return {
    principal: bareName(name),
    actor_id: prefixed ? name : `SYSTEM::${name}`,
    source_type: human ? 'HUMAN' : 'SYSTEM',
    auth_mode: authMode,
  };
}

const bareName = (name: string): string => name.replace(/^(SYSTEM|HUMAN)::/, '');

/** A parameter that is read at most once in 300 s. When it is older and cannot be read, nobody is let in: a revoked key
 * must not live on because the backend is away. */
function cachedParameter<T>(options: AuthOptions, parse: (text: string) => T): () => Promise<T | undefined> {
  let cache: { readonly value: T; readonly atMs: number } | undefined;
  let loading: Promise<void> | undefined;
  let failedAtMs = Number.NEGATIVE_INFINITY;
  const load = async (): Promise<void> => {
    try {
      const { value } = await options.parameters.get(options.path);
      cache = { value: parse(value.reveal()), atMs: options.clock.elapsedMs() };
    } catch (error) {
      if (!isPlatformError(error)) throw error;
      failedAtMs = options.clock.elapsedMs();
      options.onFault(error);
    } finally {
      loading = undefined;
    }
  };
  return async () => {
    if (cache !== undefined && options.clock.elapsedMs() - cache.atMs < CACHE_MS) return cache.value;
    cache = undefined;
    if (options.clock.elapsedMs() - failedAtMs < FAILED_MS) return undefined;
    loading ??= load();
    await loading;
    return (cache as { readonly value: T } | undefined)?.value;
  };
}

function keyMapOf(text: string, known: ReadonlySet<string>): readonly (readonly [Buffer, string])[] {
  const map = parseJson(text);
  if (typeof map !== 'object' || map === null || Array.isArray(map)) throw invalidMap('it is not an object');
  return Object.entries(map).map(([digest, principal]: [string, unknown]) => {
    if (!/^[0-9a-f]{64}$/.test(digest)) throw invalidMap('a member name is not a sha256');
    if (typeof principal !== 'string' || !known.has(bareName(principal))) throw invalidMap('a principal is unknown');
    return [Buffer.from(digest, 'latin1'), principal];
  });
}

function secretsOf(text: string): readonly string[] {
  const list = parseJson(text);
  const isList = Array.isArray(list) && list.length > 0;
  if (!isList || !list.every((secret): secret is string => typeof secret === 'string' && secret.length >= 32)) {
    throw invalidMap('it is not a list of secrets of at least 32 characters');
  }
  return list;
}

function parseJson(text: string): unknown {
  // The text is secret, and the name of a member that stands there twice is a part of it.
  const read = readJson(text);
  if ('fault' in read) throw invalidMap('it is not JSON, or holds a member twice');
  return read.value;
}

const invalidMap = (why: string): PlatformError =>
  new PlatformError('AUTH_MAP_INVALID', `the key parameter is refused: ${why}`);

import { isHandleKey } from '@spine-green/evidence-schemas';

/**
 * A managed profile is one that a manager runs (10, section 3): nothing of the machine may stand in there for what is
 * managed, because it works and is gone with the task. `emulated` and `embedded` are local by definition.
 */
export const isManaged = (environment: string | undefined): boolean => environment === 'dev_min';

const LOCAL_SCHEME = /^(?:dir|file|unix|sqlite):/i;
const LOCAL_HOST = /^(?:localhost|.+\.localhost|127(?:\.[0-9]+){1,3}|0\.0\.0\.0|\[?::(?:1|ffff:127\.[0-9.]+)?\]?)$/i;

/** What is local in a URL or in a list of `host:port`, in words that quote nothing of it; undefined when nothing is. */
export function findLocalPlace(text: string): string | undefined {
  if (LOCAL_SCHEME.test(text)) return 'is a local place';
  return hostsOf(text).some((host) => LOCAL_HOST.test(host)) ? 'is a local address' : undefined;
}

/** Of a URL whose authority may hold credentials and several hosts, or of the hosts alone; a text without a port or a scheme
 * names none. */
function hostsOf(text: string): readonly string[] {
  const authority =
    /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(text)?.[1] ?? (/^[^\s/]+:[0-9]{1,5}$/.test(text) ? text : '');
  return authority
    .slice(authority.lastIndexOf('@') + 1)
    .split(',')
    .map((address) => address.replace(/:[0-9]+$/, ''));
}

/** First words of names that every task gets, or that a machine sets for its own reasons. */
const SHARED = new Set([
  'ENVIRONMENT',
  'FP',
  'IMAGE',
  'LOG',
  'NODE',
  'OBJECT',
  'PARAMETERS',
  'REQUIRED',
  'RUN',
  'S3',
  'SERVICE',
  'SSM',
  'TASK',
]);

const firstWord = (name: string): string => name.split('_')[0] ?? name;

/**
 * Names that look like keys of a mode and are none of its keys, nor handles of the registry: a typing error would else
 * be a default in silence (17, section 1). They may still be keys of another mode.
 */
export function keysLike(keys: readonly { readonly env: string }[], env: NodeJS.ProcessEnv): readonly string[] {
  const known = new Set(keys.map((key) => key.env));
  const words = new Set([...known].map(firstWord).filter((word) => !SHARED.has(word)));
  return Object.keys(env)
    .filter((name) => name.includes('_') && words.has(firstWord(name)) && !known.has(name) && !isHandleKey(name))
    .sort();
}

import { findPlaceholder, PlatformError } from '@spine-green/evidence-schemas';

const PATH = /^(\/[a-z0-9][a-z0-9_.-]*)+$/;
const PATH_LENGTH_MAX = 1011;
/** The standard tier of SSM; every adapter keeps it. */
const VALUE_BYTES_MAX = 4096;

/** Throws E_PARAMETER_PATH_INVALID. */
export function requirePath(path: string): void {
  if (path.length <= PATH_LENGTH_MAX && PATH.test(path)) return;
  throw new PlatformError('E_PARAMETER_PATH_INVALID', JSON.stringify(path.slice(0, 200)));
}

/** Throws E_PARAMETER_VALUE_INVALID, without the value. */
export function requireValue(path: string, value: string): void {
  const fault = faultOfValue(value);
  if (fault !== undefined) throw new PlatformError('E_PARAMETER_VALUE_INVALID', `the value for ${path} ${fault}`);
}

/** A prefix means the paths below it: `/a` has `/a/b` below it and not `/ab`. */
export const isPathBelow = (path: string, prefix: string): boolean =>
  path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);

function faultOfValue(value: string): string | undefined {
  const fault = findPlaceholder(value, { secret: true });
  if (fault !== undefined) return fault;
  return Buffer.byteLength(value) > VALUE_BYTES_MAX ? `is over ${VALUE_BYTES_MAX} bytes` : undefined;
}

import { SIGNED_THINGS, type SignedThing } from './places.ts';

/**
 * What a key of a directory may sign, from the name of its file: `M3.pem`, `M0+M1.alice.pem`, `manifest.release.pem`,
 * `all.root.pem`. Undefined for any other name: a name that was mistyped would else be a key without bounds.
 */
export function scopeOf(fileName: string): readonly SignedThing[] | undefined {
  const [, scope] = /^([A-Za-z0-9+]{1,80})(?:\.[A-Za-z0-9_-]{1,80})?\.pem$/.exec(fileName) ?? [];
  if (scope === undefined) return undefined;
  if (scope === 'all') return SIGNED_THINGS;
  const named = scope.split('+').map((name) => SIGNED_THINGS.find((thing) => thing === name));
  const known = named.filter((thing) => thing !== undefined);
  return known.length === named.length && new Set(known).size === known.length ? known : undefined;
}

import type { Reference } from './view.ts';

/** Every object that names key, version and digest is a reference, wherever it stands. */
export function referencesIn(value: unknown): readonly Reference[] {
  const found: Reference[] = [];
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const nested of Object.values(next)) if (typeof nested === 'object' && nested !== null) open.push(nested);
    const { key, version_id, sha256 } = next as Partial<Record<keyof Reference, unknown>>;
    if (typeof key === 'string' && typeof version_id === 'string' && typeof sha256 === 'string')
      found.push({ key, version_id, sha256 });
  }
  return found;
}

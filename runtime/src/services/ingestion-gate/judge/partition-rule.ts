import { sha256Hex } from '@spine-green/evidence-schemas';

export interface PartitionRule {
  readonly topic: string;
  /** Hex sha256 of the first present, non-empty value of the precedence list; or why there is none. */
  readonly keyOf: (envelope: object) => { readonly key: string } | { readonly fault: PartitionFault };
}

export type PartitionFault = 'PARTITION_KEY_MISSING' | 'UNSUPPORTED_HASH_ALGO';

interface Profile {
  readonly topic: string;
  readonly algorithm: string;
  readonly precedence: readonly string[];
}

/** Compiles a partitioning profile (12, section 3). */
export function partitionRule(profile: Profile): PartitionRule {
  const { topic } = profile;
  if (profile.algorithm !== 'sha256') return { topic, keyOf: () => ({ fault: 'UNSUPPORTED_HASH_ALGO' }) };
  const paths = profile.precedence.map((path) => path.split('.'));
  return {
    topic,
    keyOf: (envelope) => {
      for (const path of paths) {
        const text = textAt(envelope, path);
        if (text !== '') return { key: sha256Hex(text) };
      }
      return { fault: 'PARTITION_KEY_MISSING' };
    },
  };
}

/** Text of a scalar member; empty for anything else. */
function textAt(envelope: object, path: readonly string[]): string {
  let value: unknown = envelope;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return '';
    value = (value as Record<string, unknown>)[name];
  }
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

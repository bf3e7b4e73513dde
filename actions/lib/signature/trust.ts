import type { VerifyingKey } from './keys.ts';
import type { SignedThing } from './places.ts';

export interface TrustedKey extends VerifyingKey {
  /** Name of the file that holds it, by which people know it. */
  readonly name: string;
  readonly scope: readonly SignedThing[];
}

export type Timestamped =
  | { readonly atUtc: string }
  | { readonly code: 'E_TIMESTAMP_INVALID' | 'E_TIMESTAMP_TOOL'; readonly fault: string };

/** What a reader brings along to judge signatures. */
export interface Trust {
  /** Undefined when no key was given: then it is only looked at what is signed, not by whom. */
  readonly keys: readonly TrustedKey[] | undefined;
  /** Whether the manifest and every completed phase have to be signed by one of the keys. */
  readonly required: boolean;
  /** Judges a timestamp response over a signature; undefined when no authority was given. */
  readonly timestamp: ((response: Uint8Array, signature: Uint8Array) => Timestamped) | undefined;
}

export const NO_TRUST: Trust = { keys: undefined, required: false, timestamp: undefined };

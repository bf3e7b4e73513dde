import { hash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** Lower-case hex, 64 characters. */
export const sha256Hex = (bytes: string | Uint8Array): string => hash('sha256', bytes, 'hex');

/** The first 32 hex characters of the digest: the "hex32" of 10, section 6. */
export const sha256Hex32 = (bytes: string | Uint8Array): string => sha256Hex(bytes).slice(0, 32);

/** sha256 of the canonical JSON of a value. */
export const digestOf = (value: unknown): string => sha256Hex(canonicalJson(value));

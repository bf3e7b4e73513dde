import { PLAN_PHASES, type PlanPhase } from '../ledger/events.ts';

/** What is signed: the envelope of a phase, or the manifest of the bundle. */
export type SignedThing = PlanPhase | 'manifest';

export const SIGNED_THINGS: readonly SignedThing[] = ['manifest', ...PLAN_PHASES];

/** Beside the manifest and in no root of it: a signature is over the root, so no root can hold it. */
export const SIGNATURES = 'signatures/';

export const envelopePath = (thing: SignedThing): string => `${SIGNATURES}${thing}.dsse.json`;

/** The RFC 3161 response over the bytes of one signature of an envelope. */
export const timestampPath = (thing: SignedThing, keyId: string): string => `${SIGNATURES}${thing}.${keyId}.tsr`;

const TIMESTAMP = new RegExp(`^${SIGNATURES}(manifest|M\\d+)\\.([0-9a-f]{64})\\.tsr$`);
const ENVELOPES = new Set(SIGNED_THINGS.map(envelopePath));

/** Of which signature a file is the timestamp; undefined when its name says none. */
export function timestampOf(path: string): { readonly thing: SignedThing; readonly keyId: string } | undefined {
  const [, name, keyId] = TIMESTAMP.exec(path) ?? [];
  const thing = SIGNED_THINGS.find((one) => one === name);
  return thing === undefined || keyId === undefined ? undefined : { thing, keyId };
}

/** Whether a file of a bundle is one that signing leaves; every other file beside the objects is a stranger. */
export const isSignatureFile = (path: string): boolean => ENVELOPES.has(path) || timestampOf(path) !== undefined;

import { type Fact, isReadable } from '../lib/checks/fact.ts';
import type { ImageName } from './image-name.ts';

/** What the ledger says right before a push, read again because the build took its time. */
export interface Permit {
  /** Status of the lanes that have to have passed. */
  readonly lanes: Readonly<Record<string, string>>;
  /** Whether an execution go covers the push; it is the build-go (01, M1). */
  readonly go_covers_push: boolean;
  readonly go_expired: boolean;
  readonly open_drift: readonly string[];
}

export interface PushBasis {
  readonly permit: Fact<Permit>;
  /** What the contract lanes looked at. */
  readonly candidate: { readonly candidate_digest: string; readonly image_tag: string };
  /** What the build run made. */
  readonly built: Fact<{ readonly digest: string }>;
  readonly name: Fact<ImageName>;
  /** What the tag names already; null for nothing. */
  readonly taken: Fact<string | null>;
}

/** Why nothing may be pushed; empty when it may. Whatever cannot be read is a reason. */
export function pushFaults({ permit, candidate, built, name, taken }: PushBasis): readonly string[] {
  return [
    ...(isReadable(permit) ? permitFaults(permit.value) : [`the ledger cannot be read: ${permit.unreadable}`]),
    ...differs('the build', built, ({ digest }) => digest === candidate.candidate_digest),
    ...differs('the sources', name, ({ tag }) => tag === candidate.image_tag),
    ...differs('the tag', taken, (digest) => digest === null || digest === candidate.candidate_digest),
  ];
}

function permitFaults({ lanes, go_covers_push, go_expired, open_drift }: Permit): readonly string[] {
  return [
    ...Object.entries(lanes)
      .filter(([, status]) => status !== 'PASS')
      .map(([lane, status]) => `${lane} is ${status}`),
    ...(go_covers_push ? [] : ['no build-go']),
    ...(go_expired ? ['the build-go has expired'] : []),
    ...open_drift.map((drift) => `${drift} is open`),
  ];
}

const differs = <T>(what: string, read: Fact<T>, same: (value: T) => boolean): readonly string[] => {
  if (!isReadable(read)) return [`${what} cannot be read: ${read.unreadable}`];
  return same(read.value) ? [] : [`${what} differs from what was validated`];
};

import { sha256Hex32 } from '@spine-green/evidence-schemas';
import type { Taken } from './decode.ts';
import type { Window } from './partition-window.ts';

/** A record that a consumer sets aside: why, and the digest of what it held, empty where it held nothing of the run. */
export interface SetAside {
  /** hex32; the same record set aside again for the same reason is the same row. */
  readonly quarantineId: string;
  readonly offset: number;
  readonly reason: string;
  readonly bodySha256: string;
}

export function setAsideRecord({ topic, partition }: Window, taken: Taken, reason: string): SetAside {
  const bodySha256 = taken.kind === 'event' ? taken.envelopeHash : taken.kind === 'failure' ? taken.bytesSha256 : '';
  return {
    quarantineId: sha256Hex32(`${topic}:${partition}:${taken.offset}:${reason}`),
    offset: taken.offset,
    reason,
    bodySha256,
  };
}

/** The latest event time of a window; undefined when it holds no event. */
export const watermarkOf = ({ records }: Window): string | undefined =>
  records
    .flatMap((taken) => (taken.kind === 'event' ? [taken.envelope.ts_utc] : []))
    .reduce<string | undefined>((last, ts) => (last === undefined || ts > last ? ts : last), undefined);

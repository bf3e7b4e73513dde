/** What goes wrong because a test ordered it. An order that was carried out is gone; nothing goes wrong by itself. */
import { WireFault } from './wire.ts';

export type FaultKind =
  /** 400 ThrottlingException. */
  | 'throttled'
  /** 400 AccessDeniedException. */
  | 'denied'
  /** 400 ExpiredTokenException. */
  | 'expired'
  /** 500 ServerException. */
  | 'broken'
  /** The connection ends before anything is done. */
  | 'request lost'
  /** Everything is done, and the connection ends before the answer. */
  | 'answer lost'
  /** Nothing is done and nothing is answered. */
  | 'silent';

export interface Faults {
  /** The next `times` calls of the operation fail in this way; without a number, all of them until `clear`. */
  readonly order: (operation: string, kind: FaultKind, times?: number) => void;
  /** No task of the family starts; the reason is what ECS would say. */
  readonly refuseStarts: (family: string, reason: string) => void;
  /** No deployment of the service completes. */
  readonly keepUnstable: (service: string) => void;
  /** Successors may start while their predecessors still stop, as the real scheduler permits itself. */
  readonly overlap: () => void;
  readonly clear: () => void;
}

export interface FaultState extends Faults {
  /** The fault of this call, which is then carried out. */
  readonly take: (operation: string) => FaultKind | undefined;
  readonly startFault: (family: string) => string | undefined;
  readonly isUnstable: (service: string) => boolean;
  readonly overlaps: () => boolean;
}

export function openFaults(): FaultState {
  let calls: readonly { readonly operation: string; readonly kind: FaultKind; readonly left: number }[] = [];
  const starts = new Map<string, string>();
  const unstable = new Set<string>();
  let overlapping = false;
  return {
    order: (operation, kind, times = Number.POSITIVE_INFINITY) => {
      calls = [...calls, { operation, kind, left: times }];
    },
    refuseStarts: (family, reason) => {
      starts.set(family, reason);
    },
    keepUnstable: (service) => {
      unstable.add(service);
    },
    overlap: () => {
      overlapping = true;
    },
    clear: () => {
      calls = [];
      starts.clear();
      unstable.clear();
      overlapping = false;
    },
    take: (operation) => {
      const found = calls.find((one) => one.operation === operation);
      calls = calls.flatMap((one) => (one !== found ? [one] : one.left > 1 ? [{ ...one, left: one.left - 1 }] : []));
      return found?.kind;
    },
    startFault: (family) => starts.get(family),
    isUnstable: (service) => unstable.has(service),
    overlaps: () => overlapping,
  };
}

const ANSWERS: Partial<Record<FaultKind, () => WireFault>> = {
  throttled: () => new WireFault('ThrottlingException', 'Rate exceeded'),
  denied: () => new WireFault('AccessDeniedException', 'User is not authorized to perform this action'),
  expired: () => new WireFault('ExpiredTokenException', 'The security token included in the request is expired'),
  broken: () => new WireFault('ServerException', 'Service Unavailable. Please try again later.', 500),
};

/** What is answered at once; undefined for a fault of the connection. */
export const faultAnswer = (kind: FaultKind): WireFault | undefined => ANSWERS[kind]?.();

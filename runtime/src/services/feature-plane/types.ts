/** Entities of a flow, in the order of 13, section 4.2. */
export const KEY_TYPES = ['account_id', 'instrument_id', 'party_id', 'device_id', 'ip_id', 'merchant_id'] as const;
export type KeyType = (typeof KEY_TYPES)[number];

/** Entities whose confirmed fraud is fed back. */
export const LABEL_KEY_TYPES = ['merchant_id', 'account_id', 'instrument_id', 'device_id'] as const;

/** Entities whose amounts have a profile. */
export const PROFILE_KEY_TYPES = ['account_id', 'merchant_id'] as const;

export const PAIR_TYPES = [
  ['account_id', 'device_id'],
  ['account_id', 'merchant_id'],
  ['instrument_id', 'merchant_id'],
  ['party_id', 'ip_id'],
  ['device_id', 'ip_id'],
] as const;

/** Decimal strings, as they travel (00, section 3). */
export type EntityKeys = Readonly<Record<KeyType, string>>;

/** What the arrival of a flow says about its place; absent where no arrival was bound. */
export interface ArrivalContext {
  readonly localHour: number;
  /** 0 is Monday. */
  readonly localWeekday: number;
  readonly isVirtual: boolean;
  readonly channelGroup: string;
}

/** First traffic event of a flow, joined to its anchor. Truth columns have no member here (10, law L11). */
export interface Flow {
  readonly flowId: string;
  /** Event time in microseconds since 1970. */
  readonly at: number;
  /** In minor units. */
  readonly amountMinor: number;
  readonly keys: EntityKeys;
  readonly arrival: ArrivalContext | undefined;
}

/** An accepted label event of the label store, with the flow that it is about. */
export interface LabelEvent {
  readonly flowId: string;
  readonly labelType: 'fraud_disposition' | 'chargeback_status';
  readonly labelValue: string;
  /** When the platform could know it, in microseconds since 1970. */
  readonly observedAt: number;
}

/** Where the values of a flow's features go, in the order of their names. A missing one is NaN: whoever scores declares
 * what stands for it. An array, because 300 named members of an object cost more than computing them. */
export type FeatureValues = number[];

export const SECOND = 1_000_000;
export const DAY = 86_400 * SECOND;

import { REFUSAL, type Reply } from '../lib/handovers/m6.ts';

const UNAUTHORIZED = { status: 401, error: 'UNAUTHORIZED' };
const GREEN = { status: 200, health: 'GREEN' };

/** The cases of 01, M6.B-C02, each executed once, and what each has to be answered. */
export const DEMANDS = {
  'health without key': UNAUTHORIZED,
  'health with the key of ops': GREEN,
  'health with the key of wsp': GREEN,
  'ingest without key': UNAUTHORIZED,
  'ingest with a wrong key': UNAUTHORIZED,
  'ingest of what is no JSON': { status: 400, error: 'MALFORMED_JSON' },
  'ingest of an envelope without its event': {
    status: 422,
    error: REFUSAL,
    quarantine_ref: { $non_empty: true },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export type MatrixCase = keyof typeof DEMANDS;
export const CASES = Object.keys(DEMANDS) as readonly MatrixCase[];

/** What each case was answered. */
export type Replies = Readonly<Record<MatrixCase, Reply>>;

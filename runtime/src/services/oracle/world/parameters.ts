import { digestOf, sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
import { TRUTH_PATTERNS } from './patterns.ts';

/** What a world is made from; equal requests make equal bytes. */
export interface WorldRequest {
  /** Decimal, up to 2^64-1. */
  readonly seed: string;
  /** 150 up to 2^31-1. */
  readonly flows: number;
  readonly days: number;
  /** Midnight UTC, microseconds since the epoch. */
  readonly startMicros: number;
  readonly scenarioId: string;
}

/** One episode of every pattern takes sixty: most flows of the smallest world are honest. */
export const FLOWS_MIN = 150;
export const FLOWS_MAX = 2 ** 31 - 1;
export const ENGINE_RELEASE = 'oracle-world-1';
/** Flows of one fraud episode. */
export const EPISODE_FLOWS = 12;
const DAY_US = 86_400_000_000;

/** Shape of every world; it is the parameter bundle that `parameter_hash` names. */
const SHAPE = {
  release: ENGINE_RELEASE,
  flows_per_party: 27,
  flows_per_merchant: 13,
  fraud_share: 0.004,
  party_tail: 1.4,
  merchant_tail: 2.5,
  favourite_share: 0.7,
  mean_second_of_day: 43_200,
  deviation_second_of_day: 20_000,
  patterns: TRUTH_PATTERNS,
  episode_flows: EPISODE_FLOWS,
} as const;

/** Sizes and constants that the statements are written with. */
export interface WorldPlan {
  readonly request: WorldRequest;
  readonly shape: typeof SHAPE;
  readonly parties: number;
  readonly merchants: number;
  readonly episodes: number;
  readonly fraudFlows: number;
  readonly endMicros: number;
  /** Stretches episodes down to short worlds: microseconds of an episode's longest course. */
  readonly episodeMicros: number;
  /** Coprime to the number of flows: `i * multiplier mod flows` visits every flow once. */
  readonly multiplier: number;
  readonly parts: number;
  readonly runId: string;
  readonly manifestFingerprint: string;
  readonly parameterHash: string;
  /** An unsigned 64-bit constant of its own for each use of chance. */
  readonly salt: (purpose: string) => string;
}

/** A part is one row group: where a larger one is cut depends on threads and memory, and bytes must not. */
const PART_FLOWS_MAX = 60_000;
/** Above the rows of any part; two events per flow. */
export const ROW_GROUP_ROWS = 262_144;
const PARTS_MIN = 4;

export function planWorld(request: WorldRequest): WorldPlan {
  const { seed, flows, days, startMicros, scenarioId } = request;
  const episodes = Math.max(TRUTH_PATTERNS.length, Math.round((flows * SHAPE.fraud_share) / EPISODE_FLOWS));
  const identity = { seed, flows, days, startMicros, scenarioId, shape: SHAPE };
  const manifestFingerprint = digestOf(identity);
  return {
    request,
    shape: SHAPE,
    parties: Math.max(40, Math.ceil(flows / SHAPE.flows_per_party)),
    merchants: Math.max(20, Math.ceil(flows / SHAPE.flows_per_merchant)),
    episodes,
    fraudFlows: episodes * EPISODE_FLOWS,
    endMicros: request.startMicros + request.days * DAY_US,
    episodeMicros: Math.min(3, request.days / 2) * DAY_US,
    multiplier: coprimeOf(flows),
    parts: Math.max(PARTS_MIN, Math.ceil(flows / PART_FLOWS_MAX)),
    runId: sha256Hex32(`oracle_world|${manifestFingerprint}`),
    manifestFingerprint,
    parameterHash: digestOf(SHAPE),
    salt: (purpose) => `${BigInt(`0x${sha256Hex(`${request.seed}|${purpose}`).slice(0, 16)}`)}::UBIGINT`,
  };
}

function coprimeOf(flows: number): number {
  let candidate = 1_618_033_989;
  while (greatestCommonDivisor(candidate, flows) !== 1) candidate += 1;
  return candidate;
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

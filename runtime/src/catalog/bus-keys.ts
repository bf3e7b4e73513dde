import { type HandleKey, handle } from '@spine-green/evidence-schemas';

/**
 * Who a task of a managed substrate is on the bus, by its role: last part of the service account's name and of the parameters
 * that hold its key (05, section 4). A role that is not here has nothing to do there.
 */
export const BUS_KEY_OF_ROLE = {
  ROLE_IG_SERVICE: 'ig',
  ROLE_SR_TASK: 'sr',
  ROLE_WSP_TASK: 'wsp',
  ROLE_RTDL_CORE: 'rtdl',
  ROLE_DECISION_LANE: 'decision',
  ROLE_CASE_LABELS: 'case-labels',
  ROLE_REPORTER_SINGLE_WRITER: 'verifier',
  ROLE_LAG_SAMPLER: 'verifier',
  ROLE_ENV_CONFORMANCE: 'verifier',
} as const satisfies Readonly<Partial<Record<Extract<HandleKey, `ROLE_${string}`>, string>>>;

export type BusKeyName = (typeof BUS_KEY_OF_ROLE)[keyof typeof BUS_KEY_OF_ROLE];

export const findBusKeyName = (role: Extract<HandleKey, `ROLE_${string}`>): BusKeyName | undefined =>
  Object.hasOwn(BUS_KEY_OF_ROLE, role) ? BUS_KEY_OF_ROLE[role as keyof typeof BUS_KEY_OF_ROLE] : undefined;

type Topic = Extract<HandleKey, `FP_BUS_${string}`>;

/**
 * What each of them may write, written down and not derived from the rows of the catalogue: a write beyond this list is a
 * decision. The gate writes what it admits and the facts of governance (DECISIONS, "Who writes the audit topic").
 */
export const BUS_WRITES: Readonly<Record<BusKeyName, readonly Topic[]>> = {
  ig: [
    'FP_BUS_TRAFFIC_FRAUD_V1',
    'FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1',
    'FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1',
    'FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1',
    'FP_BUS_RTDL_V1',
    'FP_BUS_CASE_TRIGGERS_V1',
    'FP_BUS_LABELS_EVENTS_V1',
    'FP_BUS_AUDIT_V1',
  ],
  sr: ['FP_BUS_CONTROL_V1'],
  wsp: [],
  rtdl: [],
  decision: ['FP_BUS_AUDIT_V1'],
  'case-labels': [],
  verifier: [],
};

/** Topics that a task of this role may write, sorted. */
export function topicsWrittenBy(role: Extract<HandleKey, `ROLE_${string}`>): readonly string[] {
  const key = findBusKeyName(role);
  return key === undefined ? [] : BUS_WRITES[key].map((topic) => handle(topic)).toSorted();
}

/** Parameters that hold the key of one of them, below the canonical two; `names` resolves a handle. */
export const busKeyPaths = (
  name: BusKeyName,
  names: (key: 'SSM_CONFLUENT_API_KEY_PATH' | 'SSM_CONFLUENT_API_SECRET_PATH') => string,
): Readonly<Record<'key' | 'secret', string>> => ({
  key: `${names('SSM_CONFLUENT_API_KEY_PATH')}/${name}`,
  secret: `${names('SSM_CONFLUENT_API_SECRET_PATH')}/${name}`,
});

import type { HandleKey } from '@spine-green/evidence-schemas';
import { BUS_KEY_OF_ROLE, BUS_WRITES, type BusKeyName } from '@spine-green/runtime/catalog';
import type { TaskRole } from './tasks.ts';

type Topic = Extract<HandleKey, `FP_BUS_${string}`>;

/** One identity on the bus with everything that it may do (05, section 4). */
export interface BusPrincipal {
  /** Last part of the service account's name and of the parameters that hold its key. */
  readonly name: BusKeyName;
  /** Roles whose tasks read its key. */
  readonly roles: readonly TaskRole[];
  readonly reads: readonly Topic[];
  readonly writes: readonly Topic[];
  /** Consumer groups that begin like this value it may join; null when it joins none. */
  readonly group: 'NAME_PREFIX' | 'RTDL_CORE_CONSUMER_GROUP_ID' | null;
  /** Sees topics, groups and watermarks of everybody. */
  readonly describesAll: boolean;
}

const TRAFFIC_AND_CONTEXT = [
  'FP_BUS_TRAFFIC_FRAUD_V1',
  'FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1',
  'FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1',
  'FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1',
] as const;

const ROLES = Object.keys(BUS_KEY_OF_ROLE) as (keyof typeof BUS_KEY_OF_ROLE)[];

const NONE = { reads: [], group: null, describesAll: false } as const;

/**
 * The boundary of the bus, written down and not derived: a row of the catalogue that reads a topic beyond it is a decision
 * for whoever reviews this list, and a test says so. What each of them writes is pinned in the image (`BUS_WRITES`).
 */
const PRINCIPALS: readonly Omit<BusPrincipal, 'roles' | 'writes'>[] = [
  { ...NONE, name: 'ig' },
  { ...NONE, name: 'sr' },
  { ...NONE, name: 'wsp', reads: ['FP_BUS_CONTROL_V1'], group: 'NAME_PREFIX' },
  {
    ...NONE,
    name: 'rtdl',
    // Labels for the features that they feed; the archive writer takes what it archives.
    reads: [
      ...TRAFFIC_AND_CONTEXT,
      'FP_BUS_RTDL_V1',
      'FP_BUS_CASE_TRIGGERS_V1',
      'FP_BUS_LABELS_EVENTS_V1',
      'FP_BUS_AUDIT_V1',
    ],
    group: 'RTDL_CORE_CONSUMER_GROUP_ID',
  },
  {
    ...NONE,
    name: 'decision',
    reads: [...TRAFFIC_AND_CONTEXT, 'FP_BUS_RTDL_V1'],
    group: 'NAME_PREFIX',
  },
  {
    ...NONE,
    name: 'case-labels',
    reads: ['FP_BUS_RTDL_V1', 'FP_BUS_CASE_TRIGGERS_V1'],
    group: 'NAME_PREFIX',
  },
  {
    ...NONE,
    name: 'verifier',
    // Lanes of the phases read back what the others wrote, record by record and as no consumer of anything.
    reads: [
      'FP_BUS_CONTROL_V1',
      ...TRAFFIC_AND_CONTEXT,
      'FP_BUS_RTDL_V1',
      'FP_BUS_AUDIT_V1',
      'FP_BUS_CASE_TRIGGERS_V1',
      'FP_BUS_LABELS_EVENTS_V1',
    ],
    describesAll: true,
  },
];

export const BUS_PRINCIPALS: readonly BusPrincipal[] = PRINCIPALS.map((one) => ({
  ...one,
  writes: BUS_WRITES[one.name],
  roles: ROLES.filter((role) => BUS_KEY_OF_ROLE[role] === one.name),
}));

export const findBusPrincipal = (role: TaskRole): BusPrincipal | undefined =>
  BUS_PRINCIPALS.find(({ roles }) => roles.includes(role));

import type { HandleKey } from '@spine-green/evidence-schemas';
import type { TaskRole } from './tasks.ts';

type Topic = Extract<HandleKey, `FP_BUS_${string}`>;

/** One identity on the bus with everything that it may do (05, section 4). */
export interface BusPrincipal {
  /** Last part of the service account's name and of the parameters that hold its key. */
  readonly name: string;
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

const NONE = { reads: [], writes: [], group: null, describesAll: false } as const;

/**
 * The boundary of the bus, written down and not derived: a row of the catalogue that reads or writes a topic beyond it is
 * a decision for whoever reviews this list, and a test says so.
 */
export const BUS_PRINCIPALS: readonly BusPrincipal[] = [
  {
    ...NONE,
    name: 'ig',
    roles: ['ROLE_IG_SERVICE'],
    // The only writer of the bus; governance facts go out by it as well (DECISIONS, "Who writes the audit topic").
    writes: [
      ...TRAFFIC_AND_CONTEXT,
      'FP_BUS_RTDL_V1',
      'FP_BUS_CASE_TRIGGERS_V1',
      'FP_BUS_LABELS_EVENTS_V1',
      'FP_BUS_AUDIT_V1',
    ],
  },
  { ...NONE, name: 'sr', roles: ['ROLE_SR_TASK'], writes: ['FP_BUS_CONTROL_V1'] },
  { ...NONE, name: 'wsp', roles: ['ROLE_WSP_TASK'], reads: ['FP_BUS_CONTROL_V1'], group: 'NAME_PREFIX' },
  {
    ...NONE,
    name: 'rtdl',
    roles: ['ROLE_RTDL_CORE'],
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
    roles: ['ROLE_DECISION_LANE'],
    reads: [...TRAFFIC_AND_CONTEXT, 'FP_BUS_RTDL_V1'],
    writes: ['FP_BUS_AUDIT_V1'],
    group: 'NAME_PREFIX',
  },
  {
    ...NONE,
    name: 'case-labels',
    roles: ['ROLE_CASE_LABELS'],
    reads: ['FP_BUS_RTDL_V1', 'FP_BUS_CASE_TRIGGERS_V1'],
    group: 'NAME_PREFIX',
  },
  {
    ...NONE,
    name: 'verifier',
    roles: ['ROLE_REPORTER_SINGLE_WRITER', 'ROLE_LAG_SAMPLER', 'ROLE_ENV_CONFORMANCE'],
    describesAll: true,
  },
];

export const findBusPrincipal = (role: TaskRole): BusPrincipal | undefined =>
  BUS_PRINCIPALS.find(({ roles }) => roles.includes(role));

import type { PostureMode } from '@spine-green/runtime/decisions/posture';
import { DECISION_NAMES, decisionValues } from '@spine-green/runtime/reads/decision-values';
import type { Acquired } from '@spine-green/runtime/services/decision-fabric/context/acquired';
import { judgeContext } from '@spine-green/runtime/services/decision-fabric/context/judge';
import { describe, expect, it } from 'vitest';
import { contextWith, features, masks, policy, ready, TIME } from '../../support/decisions/facts.ts';

describe('the context of a decision', () => {
  const failed = { failed: 'E_DATABASE_UNREACHABLE' };
  const missingGroup = features();
  it.each([
    { given: 'everything', waited: 0, acquired: ready, status: 'CONTEXT_READY', reasons: [] },
    {
      given: 'a deadline that passed',
      waited: 1501,
      acquired: ready,
      status: 'DECISION_DEADLINE_EXCEEDED',
      reasons: ['DEADLINE_EXCEEDED'],
    },
    {
      given: 'no anchor yet',
      waited: 899,
      acquired: { ...ready, context: contextWith('arrival_events') },
      status: 'CONTEXT_WAITING',
      reasons: ['CONTEXT_WAITING:flow_anchor'],
    },
    {
      given: 'no anchor in time',
      waited: 900,
      acquired: { ...ready, context: contextWith('arrival_events') },
      status: 'CONTEXT_MISSING',
      reasons: ['JOIN_WAIT_EXCEEDED', 'CONTEXT_MISSING:flow_anchor'],
    },
    {
      given: 'no arrival in time',
      waited: 900,
      acquired: { ...ready, context: contextWith('flow_anchor') },
      status: 'CONTEXT_MISSING',
      reasons: ['JOIN_WAIT_EXCEEDED', 'CONTEXT_MISSING:arrival_events'],
    },
    {
      given: 'a context store that is dead',
      waited: 900,
      acquired: { ...ready, context: failed },
      status: 'CONTEXT_UNAVAILABLE',
      reasons: ['CSFB_UNAVAILABLE'],
    },
    {
      given: 'another world in the context store',
      waited: 0,
      acquired: { ...ready, context: { ...contextWith(), status: 'CONFLICT', reason_codes: ['PINS_MISMATCH'] } },
      status: 'CONTEXT_UNAVAILABLE',
      reasons: ['CSFB_ERROR:PINS_MISMATCH'],
    },
    {
      given: 'a feature store that is dead, early',
      waited: 10,
      acquired: { ...ready, features: failed },
      status: 'CONTEXT_WAITING',
      reasons: ['CONTEXT_WAITING:features'],
    },
    {
      given: 'a feature store that is dead',
      waited: 900,
      acquired: { ...ready, features: failed },
      status: 'CONTEXT_UNAVAILABLE',
      reasons: ['OFP_UNAVAILABLE'],
    },
    {
      given: 'a feature error',
      waited: 900,
      acquired: {
        ...ready,
        features: {
          status: 'ERROR',
          code: 'MISSING_PROVENANCE',
          retryable: true,
          detail: '',
          request_id: 'r',
          served_at_utc: TIME,
        },
      },
      status: 'CONTEXT_UNAVAILABLE',
      reasons: ['OFP_ERROR:MISSING_PROVENANCE'],
    },
    {
      given: 'features that are not kept yet',
      waited: 10,
      acquired: { ...ready, features: features({}, false) },
      status: 'CONTEXT_WAITING',
      reasons: ['CONTEXT_WAITING:features'],
    },
    {
      given: 'features that are not kept in time',
      waited: 900,
      acquired: { ...ready, features: features({}, false) },
      status: 'CONTEXT_READY',
      reasons: ['FEATURES_NOT_KEPT'],
    },
    {
      given: 'an anchor without entities',
      waited: 0,
      acquired: { ...ready, features: undefined },
      status: 'CONTEXT_MISSING',
      reasons: ['OFP_FEATURE_KEYS_MISSING'],
    },
    {
      given: 'core features that nobody serves',
      waited: 0,
      acquired: {
        ...ready,
        features: {
          ...missingGroup,
          snapshot: {
            ...missingGroup.snapshot,
            freshness: { ...missingGroup.snapshot.freshness, missing_groups: ['core_features'] },
          },
        },
      },
      status: 'CONTEXT_MISSING',
      reasons: ['OFP_MISSING_GROUP:core_features'],
    },
    {
      given: 'a feature key that is missing',
      waited: 0,
      acquired: {
        ...ready,
        features: {
          ...missingGroup,
          snapshot: {
            ...missingGroup.snapshot,
            freshness: { ...missingGroup.snapshot.freshness, missing_feature_keys: ['flow_id:9'] },
          },
        },
      },
      status: 'CONTEXT_MISSING',
      reasons: ['OFP_MISSING_FEATURE:flow_id:9'],
    },
  ] as readonly { given: string; waited: number; acquired: Acquired; status: string; reasons: string[] }[])(
    'with $given: $status',
    ({ waited, acquired, status, reasons }) => {
      const question = { acquired, waitedMs: waited, mask: masks.NORMAL, requiresGraph: false, needsFeatures: true };
      expect(judgeContext(question, policy.context)).toMatchObject({ status, reasons });
    },
  );

  it.each([
    { given: 'no graph', graph: undefined, reason: 'IEG_UNAVAILABLE' },
    { given: 'a graph that does not answer', graph: failed, reason: 'IEG_UNAVAILABLE' },
    {
      given: 'a graph without a version',
      graph: { integrity_status: 'CLEAN', features: {} },
      reason: 'IEG_GRAPH_VERSION_MISSING',
    },
    {
      given: 'a graph with failures',
      graph: { integrity_status: 'DEGRADED', features: {}, graph_version: {} },
      reason: 'IEG_HEALTH_RED',
    },
  ])('a bundle that needs the graph, with $given: $reason', ({ graph, reason }) => {
    const acquired = { ...ready, graph } as Acquired;
    const question = { acquired, waitedMs: 900, mask: masks.NORMAL, requiresGraph: true, needsFeatures: true };
    expect(judgeContext(question, policy.context)).toMatchObject({ status: 'CONTEXT_UNAVAILABLE', reasons: [reason] });
    const blocked = judgeContext({ ...question, mask: masks.DEGRADED_2 }, policy.context);
    expect(blocked).toMatchObject({ status: 'CONTEXT_BLOCKED', reasons: ['CAPABILITY_BLOCK:ieg'] });
  });

  it('is blocked where the posture allows no features at all', () => {
    const question = {
      acquired: ready,
      waitedMs: 0,
      mask: masks.FAIL_CLOSED,
      requiresGraph: false,
      needsFeatures: true,
    };
    expect(judgeContext(question, policy.context)).toMatchObject({
      status: 'CONTEXT_BLOCKED',
      reasons: ['CAPABILITY_BLOCK:feature_group:core_features'],
    });
  });

  it('has only values that the mask allows', () => {
    const one = DECISION_NAMES.filter((name) => !name.startsWith('entity_graph')).map(() => 1);
    const graph = { integrity_status: 'CLEAN' as const, features: { devices_per_account: 9 } as never };
    const groupsOf = (mode: PostureMode) => {
      const values = decisionValues(one, graph, masks[mode].allowed_feature_groups);
      const groups = DECISION_NAMES.map((name, place) =>
        Number.isNaN(values[place]) ? '' : (name.split('.')[0] ?? ''),
      );
      return [...new Set(groups)].filter((group) => group !== '').toSorted((a, b) => (a < b ? -1 : 1));
    };
    expect(groupsOf('NORMAL')).toEqual([
      'amount_profile',
      'core_features',
      'entity_graph',
      'label_feedback',
      'novelty',
      'time_context',
      'velocity',
    ]);
    expect(groupsOf('DEGRADED_1')).toEqual([
      'amount_profile',
      'core_features',
      'label_feedback',
      'novelty',
      'time_context',
      'velocity',
    ]);
    expect(groupsOf('DEGRADED_2')).toEqual(['core_features', 'label_feedback']);
    expect(groupsOf('FAIL_CLOSED')).toEqual([]);
  });
});

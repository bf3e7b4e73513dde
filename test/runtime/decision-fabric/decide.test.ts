import { identitiesOf } from '@spine-green/runtime/decisions/identities';
import type { PostureMode, ServedPosture } from '@spine-green/runtime/decisions/posture';
import { type Resolution, readRegistrySnapshot, resolveBundle } from '@spine-green/runtime/decisions/registry';
import { DECISION_NAMES } from '@spine-green/runtime/reads/decision-values';
import { runConfig } from '@spine-green/runtime/run-config';
import type { Acquired } from '@spine-green/runtime/services/decision-fabric/context/acquired';
import { parseShadow, shadowOf } from '@spine-green/runtime/services/decision-fabric/rule/shadow';
import { ruleScorerOf } from '@spine-green/runtime/services/decision-fabric/rules';
import { type Decided, decideBatch, type OpenCandidate } from '@spine-green/runtime/services/decision-fabric/step';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  candidate,
  contextWith,
  features,
  masks,
  pins,
  policy,
  ready,
  rules,
  TIME,
} from '../../support/decisions/facts.ts';

const served = (mode: PostureMode, changes: Partial<ServedPosture> = {}): ServedPosture => ({
  posture: {
    mode,
    capabilities_mask: masks[mode],
    policy_rev: { policy_id: 'dl', revision: 'r1' },
    posture_seq: 1,
    decided_at_utc: TIME,
  },
  source: 'CURRENT_POSTURE',
  trusted: true,
  ...changes,
});
const registry = readRegistrySnapshot(runConfig.registry_snapshot);
const resolved = (mode: PostureMode, reading = registry): Resolution =>
  resolveBundle(reading, {
    scope: 'embedded|fraud|primary|',
    mask: masks[mode],
    featureVersions: { core_features: 'v1' },
    postureDigest: 'p',
    allowLastKnownGood: false,
  });
const modelSays = (score: number) => () => ({ score, defaulted: [] });

interface Given {
  readonly mode?: PostureMode;
  readonly posture?: Partial<ServedPosture>;
  readonly resolution?: Resolution;
  readonly acquired?: Acquired;
  readonly waitedMs?: number;
  readonly model?: () => { score: number; defaulted: readonly string[] };
  readonly rules?: () => never;
  readonly elapsed?: number;
}

function decideWith(
  given: Given,
  open?: readonly OpenCandidate[],
  shadow = parseShadow(runConfig.decision_shadow, rules, DECISION_NAMES),
) {
  const mode = given.mode ?? 'NORMAL';
  let now = 0;
  const elapsed = given.elapsed ?? 0;
  return decideBatch(
    open ?? [
      { candidate: candidate(1), acquired: given.acquired ?? ready, waitedMs: given.waitedMs ?? 0, prior: undefined },
    ],
    {
      served: served(mode, given.posture),
      resolution: given.resolution ?? resolved(mode),
      decidedAtUtc: TIME,
      wallMs: Date.parse(TIME),
    },
    {
      policy,
      shadow,
      requiresGraph: false,
      runConfigDigest: 'f'.repeat(64),
      streamId: 'df.v0::run',
      scoring: {
        rules: given.rules ?? ruleScorerOf(rules, DECISION_NAMES),
        modelOf: () => given.model ?? modelSays(0.001),
        elapsedMs: () => {
          now += elapsed;
          return now;
        },
      },
    },
  );
}
const decided = (given: Given): Decided => {
  const [result] = decideWith(given);
  if (result?.kind !== 'decided') throw new Error(`it is ${result?.kind}`);
  return result;
};

describe('a decision', () => {
  const noRegistry = resolved('NORMAL', { fault: 'gone' });
  const amountOf = (minor: number): Acquired => ({
    ...ready,
    features: features({ 'core_features.flow_id.amount': minor }),
  });
  it.each([
    { given: 'a low score', facts: {}, action: 'ALLOW', source: 'model', reasons: ['ACTIVE_BUNDLE_RESOLVED'] },
    {
      given: 'a score at the first threshold',
      facts: { model: modelSays(policy.model.step_up) },
      action: 'STEP_UP',
      source: 'model',
      reasons: ['MODEL_SCORE'],
    },
    {
      given: 'a score at the second',
      facts: { model: modelSays(policy.model.review) },
      action: 'QUEUE_REVIEW',
      source: 'model',
      reasons: ['MODEL_SCORE'],
    },
    {
      given: 'a score at the third',
      facts: { model: modelSays(policy.model.block) },
      action: 'txn_block',
      source: 'model',
      reasons: ['MODEL_SCORE'],
    },
    {
      given: 'a guardrail above a low score',
      facts: { acquired: amountOf(50_000) },
      action: 'QUEUE_REVIEW',
      source: 'model',
      reasons: ['GUARD_AMOUNT_CAP'],
    },
    {
      given: 'a guardrail below a high score',
      facts: { acquired: amountOf(50_000), model: modelSays(0.99) },
      action: 'txn_block',
      source: 'model',
      reasons: ['GUARD_AMOUNT_CAP'],
    },
    {
      given: 'a model that throws',
      facts: {
        model: () => {
          throw new RangeError('no');
        },
      },
      action: 'ALLOW',
      source: 'heuristics',
      reasons: ['MODEL_UNAVAILABLE'],
    },
    {
      given: 'a model that says NaN',
      facts: { model: modelSays(Number.NaN) },
      action: 'ALLOW',
      source: 'heuristics',
      reasons: ['MODEL_UNAVAILABLE'],
    },
    {
      given: 'a model that says 1.5',
      facts: { model: modelSays(1.5) },
      action: 'ALLOW',
      source: 'heuristics',
      reasons: ['MODEL_UNAVAILABLE'],
    },
    {
      given: 'a model that takes 6 ms',
      facts: { elapsed: 6 },
      action: 'ALLOW',
      source: 'heuristics',
      reasons: ['MODEL_UNAVAILABLE'],
    },
    {
      given: 'rules that throw',
      facts: {
        rules: () => {
          throw new RangeError('no');
        },
      },
      action: 'QUEUE_REVIEW',
      source: 'none',
      reasons: ['HEURISTICS_ERROR'],
    },
    {
      given: 'no registry',
      facts: { resolution: noRegistry },
      action: 'QUEUE_REVIEW',
      source: 'none',
      reasons: ['REGISTRY_FAIL_CLOSED', 'FAIL_CLOSED_NO_COMPATIBLE_BUNDLE'],
    },
    {
      given: 'missing context',
      facts: { acquired: { ...ready, context: contextWith() }, waitedMs: 900 },
      action: 'STEP_UP',
      source: 'none',
      reasons: ['CONTEXT_STATUS:CONTEXT_MISSING', 'JOIN_WAIT_EXCEEDED', 'CONTEXT_MISSING:flow_anchor'],
    },
    {
      given: 'a deadline that passed',
      facts: { waitedMs: 2000 },
      action: 'STEP_UP',
      source: 'none',
      reasons: ['CONTEXT_STATUS:DECISION_DEADLINE_EXCEEDED', 'DEADLINE_EXCEEDED'],
    },
    {
      given: 'a dead feature store',
      facts: { acquired: { ...ready, features: { failed: 'E_DATABASE_UNREACHABLE' } }, waitedMs: 901 },
      action: 'STEP_UP',
      source: 'none',
      reasons: ['CONTEXT_STATUS:CONTEXT_UNAVAILABLE', 'OFP_UNAVAILABLE'],
    },
    {
      given: 'a stale posture',
      facts: { mode: 'FAIL_CLOSED', posture: { trusted: false, source: 'FAILSAFE_STALE' } },
      action: 'STEP_UP',
      source: 'none',
      reasons: ['DL_SERVE_FAILSAFE:FAILSAFE_STALE', 'CONTEXT_STATUS:CONTEXT_BLOCKED'],
    },
    {
      given: 'a missing posture',
      facts: { mode: 'FAIL_CLOSED', posture: { trusted: false, source: 'FAILSAFE_MISSING' } },
      action: 'STEP_UP',
      source: 'none',
      reasons: ['DL_SERVE_FAILSAFE:FAILSAFE_MISSING'],
    },
    {
      given: 'DEGRADED_1 and a low score',
      facts: { mode: 'DEGRADED_1' },
      action: 'STEP_UP',
      source: 'model',
      reasons: ['ACTION_POSTURE_CLAMPED:STEP_UP_ONLY'],
    },
    {
      given: 'DEGRADED_1 and a blocking score',
      facts: { mode: 'DEGRADED_1', model: modelSays(0.99) },
      action: 'STEP_UP',
      source: 'model',
      reasons: ['ACTION_POSTURE_CLAMPED:STEP_UP_ONLY'],
    },
    {
      given: 'DEGRADED_1 and a score to review',
      facts: { mode: 'DEGRADED_1', model: modelSays(0.6) },
      action: 'QUEUE_REVIEW',
      source: 'model',
      reasons: ['MODEL_SCORE'],
    },
  ] as readonly { given: string; facts: Given; action: string; source: string; reasons: string[] }[])(
    'with $given: $action by $source',
    ({ facts, action, source, reasons }) => {
      const { ruling, built } = decided(facts);
      expect([ruling.action, ruling.scoreSource]).toEqual([action, source]);
      expect(ruling.reasons).toEqual(expect.arrayContaining(reasons));
      expect(JSON.parse(built.payloadText)).toMatchObject({ decision: { action_kind: action, score_source: source } });
    },
  );

  it('says what was missing, and stands its defaults in', () => {
    const model = () => ({ score: 0.001, defaulted: Array.from({ length: 40 }, (_, n) => `f${n}`) });
    const { reasons } = decided({ model }).ruling;
    expect(reasons).toEqual(expect.arrayContaining(['FEATURE_DEFAULTED:f0', 'FEATURES_DEFAULTED:40']));
    expect(reasons.length).toBeLessThanOrEqual(64);
  });

  it('of a later event of the flow goes by the first, also when both come together', () => {
    const open = [1, 2].map((n) => ({
      candidate: candidate(n, 'flow'),
      acquired: ready,
      waitedMs: 0,
      prior: undefined,
    }));
    const results = decideWith({ model: modelSays(0.6) }, open) as readonly Decided[];
    expect(results.map(({ ruling }) => [ruling.action, ruling.score])).toEqual([
      ['QUEUE_REVIEW', 0.6],
      ['QUEUE_REVIEW', 0.6],
    ]);
    expect(results[1]?.ruling.reasons).toContain('FLOW_FOLLOW_ON');
    const [alone] = decideWith({}, [
      {
        candidate: candidate(3),
        acquired: ready,
        waitedMs: 0,
        prior: { decisionId: 'd', ruled: 'txn_block', score: 0.99, scoreSource: 'model' },
      },
    ]) as readonly Decided[];
    expect(alone?.ruling).toMatchObject({ action: 'txn_block', score: 0.99 });
  });

  it('that waits holds up its own flow and nobody else', () => {
    const waits = { ...ready, context: contextWith() };
    const open = [
      { candidate: candidate(1, 'a'), acquired: waits, waitedMs: 0, prior: undefined },
      { candidate: candidate(2, 'b'), acquired: ready, waitedMs: 0, prior: undefined },
      { candidate: candidate(3, 'a'), acquired: ready, waitedMs: 0, prior: undefined },
    ];
    expect(decideWith({}, open).map(({ kind }) => kind)).toEqual(['waiting', 'decided', 'waiting']);
  });

  it('whose payload would break its contract is set aside alone', () => {
    const broken = { ...candidate(1), eventType: 'x'.repeat(300) };
    const open = [broken, candidate(2)].map((one) => ({
      candidate: one,
      acquired: ready,
      waitedMs: 0,
      prior: undefined,
    }));
    expect(decideWith({}, open).map(({ kind }) => kind)).toEqual(['failed', 'decided']);
  });

  it('has a decision before its intent, in envelopes that repeat the pins and name their cause', () => {
    const { built } = decided({});
    const decision = JSON.parse(built.decisionEnvelope) as { payload: { context_refs: { role: string }[] } };
    const intent = JSON.parse(built.intentEnvelope) as object;
    expect(decision).toMatchObject({
      event_type: 'decision_response',
      parent_event_id: 'event-1',
      schema_version: 'v1',
      ...pins,
    });
    expect(intent).toMatchObject({
      event_type: 'action_intent',
      payload: {
        decision_id: built.ids.decisionId,
        origin: 'DF',
        actor_principal: 'SYSTEM::decision_fabric',
        reason_ref: `decision://${built.ids.decisionId}`,
      },
    });
    expect(decision.payload.context_refs.map(({ role }) => role)).toEqual(['arrival_events', 'flow_anchor']);
  });
});

describe('identities', () => {
  const bundleRef = { bundle_id: 'a'.repeat(64), bundle_version: '1', registry_ref: 'r' };
  it('of the decision event do not depend on what was decided; those of an intent do on its action', () => {
    const [allow, block] = (['ALLOW', 'txn_block'] as const).map((action) =>
      identitiesOf(candidate(1), bundleRef, action),
    );
    expect(allow?.decisionEventId).toBe(block?.decisionEventId);
    expect(allow?.decisionId).toBe(block?.decisionId);
    expect(allow?.intentEventId).not.toBe(block?.intentEventId);
    expect(allow?.idempotencyKey).not.toBe(block?.idempotencyKey);
    expect(allow?.idempotencyKey).not.toBe(allow?.intentEventId);
  });

  it('differ for every event and every run', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(100_000), { minLength: 2, maxLength: 20 }), (numbers) => {
        const ids = numbers.flatMap((n) => {
          const other = { ...candidate(n), pins: { ...pins, platform_run_id: 'platform_20260102T000000Z' } };
          return [candidate(n), other].flatMap((one): string[] =>
            Object.values<string>({ ...identitiesOf(one, bundleRef, 'ALLOW') }),
          );
        });
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('a shadow', () => {
  const bytesOf = (given: Given, shadow: ReturnType<typeof parseShadow>) =>
    (decideWith(given, undefined, shadow) as readonly Decided[]).map(({ built, ruling }) => ({ built, ruling }));
  const thresholds = { step_up: 0.1, review: 0.2, block: 0.3 };
  const hostile = (score: (values: number[]) => number) =>
    shadowOf({ candidateId: 'c', candidateDigest: 'd', thresholds, score: score as never });

  it.each([
    { given: 'one that would block everything', shadow: hostile(() => 1) },
    {
      given: 'one that throws',
      shadow: hostile(() => {
        throw new Error('no');
      }),
    },
    { given: 'one that says NaN', shadow: hostile(() => Number.NaN) },
    {
      given: 'one that changes what it is given',
      shadow: hostile((values) => {
        values.fill(99);
        return 0.5;
      }),
    },
  ])('$given changes no byte of a decision', ({ shadow }) => {
    for (const facts of [{}, { model: modelSays(0.6) }, { mode: 'DEGRADED_1' as const }]) {
      expect(bytesOf(facts, shadow)).toEqual(bytesOf(facts, undefined));
    }
    const [result] = decideWith({}, undefined, shadow) as readonly Decided[];
    expect(result?.shadow?.candidateId).toBe('c');
  });

  it('is recorded with what it would have done, or why it could not', () => {
    expect(
      (
        decideWith(
          {},
          undefined,
          hostile(() => 0.25),
        )[0] as Decided
      ).shadow,
    ).toEqual({ candidateId: 'c', score: 0.25, action: 'QUEUE_REVIEW', fault: null });
    expect(
      (
        decideWith(
          {},
          undefined,
          hostile(() => Number.NaN),
        )[0] as Decided
      ).shadow,
    ).toMatchObject({ score: null, action: null, fault: 'NO_PROBABILITY' });
  });
});

import { closureSet, isHandleKey } from '@spine-green/evidence-schemas';
import { describe, expect, test } from 'vitest';
import { deciderOf, findPinRule, HANDLES_PINNED } from '../../../actions/lib/definition/decisions.ts';
import { comparedBy, loadPhaseDefinition, phaseDefinitions } from '../../../actions/lib/definition/phase-definition.ts';

/** 02, section 7.1: what is pinned is compared with what is really used; a pin that nobody looks at decides nothing. */
const built = phaseDefinitions().filter(({ lanes }) => lanes.some(({ state }) => state === 'built'));
const decisions = built.flatMap(({ plan_phase: phase, required_decisions }) =>
  required_decisions.map((decision) => ({ phase, ...decision })),
);
const checks = new Map(
  phaseDefinitions().flatMap(({ lanes }) => lanes.flatMap((lane) => lane.checks.map((check) => [check.id, check]))),
);

/** Values that every lane of the phase shows with its digest, and that the judge of its snapshot makes again. */
const SHOWN_BY_EVERY_LANE = ['profile'];

describe('every decision of a phase that runs', () => {
  test.each(decisions)('$phase $key is compared with what is used', ({ phase, key, ...decision }) => {
    const compared = [
      ...(decision.compared_with === undefined ? [] : [decision.compared_with]),
      ...(decision.compared_by === undefined ? [] : [decision.compared_by.check]),
      ...(SHOWN_BY_EVERY_LANE.includes(key) ? [key] : []),
      ...(decision.may_be_substrate?.includes('embedded') === true ? [decision.substrate_reason] : []),
    ];
    expect(compared).not.toEqual([]);
    if (decision.compared_by === undefined) return;
    const check = checks.get(decision.compared_by.check);
    const [side, member] = decision.compared_by.member.split('.');
    expect(check?.state).toBe('built');
    if (side === 'expected') expect(JSON.stringify(check?.expects)).toContain(`"${member}":`);
    expect(comparedBy(decision.compared_by.check)).toContainEqual({ phase, key, ...decision.compared_by });
  });

  test.each(Object.entries(HANDLES_PINNED).flatMap(([phase, keys]) => keys.map((key) => ({ phase, key }))))(
    '$phase pins $key by itself, and it is the value of a decision, of the pinned run or of what the phase closes',
    ({ phase, key }) => {
      expect(isHandleKey(key)).toBe(true);
      const decided = decisions.filter(
        ({ handles, compared_with }) => compared_with === 'handles_registry' && handles.includes(key),
      );
      const ofRun = OF_THE_RUN.includes(key) ? ['M3.C'] : [];
      const closed = phase === 'M2' && closureSet('M2.A', 'dev_min').some((one) => one === key) ? ['M2.A'] : [];
      expect([...decided.map(({ phase: own }) => own), ...ofRun, ...closed]).not.toEqual([]);
    },
  );
});

/** The world that a run streams: M3.C holds the payload of the run against the source's own receipt. */
const OF_THE_RUN = [
  'ORACLE_SOURCE_NAMESPACE',
  'ORACLE_ENGINE_RUN_ID',
  'ORACLE_SCENARIO_ID',
  'SR_MANIFEST_FINGERPRINT',
  'SR_PARAMETER_HASH',
  'SR_SEED',
];

/** What nothing but the operator's word holds (02, section 7.3), of the phases that run on `embedded`. */
const OF_THE_OPERATOR: Readonly<Record<string, readonly string[]>> = {
  M0: [
    ...['authority_order', 'drift_protocol', 'evidence_families', 'evidence_template', 'expires_at_policy'],
    ...['operator_identity', 'scope_lock', 'transition_law'],
  ],
  M1: ['convenience_tag'],
  M2: [],
  M3: ['profile'],
  M4: ['profile'],
  M5: ['profile', 'workload_days'],
  M6: ['profile', 'stream_rate'],
  M7: ['profile'],
  M8: ['profile'],
  M9: ['destroy_set', 'profile', 'residual_scope'],
};

describe('whose a decision is', () => {
  test.each(Object.entries(OF_THE_OPERATOR))('%s asks the operator %s and declares the rest', (phase, keys) => {
    const { required_decisions } = loadPhaseDefinition(phase);
    const own = required_decisions.filter((one) => deciderOf(one, 'embedded') === 'operator');
    expect(own.map(({ key }) => key).toSorted()).toEqual(keys);
    const others = required_decisions.filter((one) => deciderOf(one, 'embedded') === 'computed');
    expect(others.filter((one) => one.compared_with === undefined)).toEqual([]);
  });

  test('on another substrate the operator decides what does not exist on the first', () => {
    const { required_decisions } = loadPhaseDefinition('M2');
    const mode = required_decisions.find(({ key }) => key === 'state_bucket_bootstrap_mode');
    if (mode === undefined) throw new Error('M2 asks for the bootstrap of its state');
    expect(deciderOf(mode, 'embedded')).toBe('not_applicable');
    expect(deciderOf(mode, 'dev_min')).toBe('operator');
  });

  test.each([
    ['M0', 'TAG_OWNER_VALUE', 'operator'],
    ['M0', 'region', 'handles_registry'],
    ['M0', 'spec_version', 'computed'],
    ['M0', 'AWS_REGION', undefined],
    ['M0', 'destroy_set', undefined],
    ['M9', 'TAG_OWNER_VALUE', undefined],
  ])('%s %s is decided by %s', (phase, key, decidedBy) => {
    const answer = { key, value: 'x', locator: null, not_applicable: null };
    expect(findPinRule(loadPhaseDefinition(phase), answer, 'embedded')?.decidedBy).toBe(decidedBy);
  });
});

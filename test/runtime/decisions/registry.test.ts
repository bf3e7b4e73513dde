import { digestOf } from '@spine-green/evidence-schemas';
import { readLadderPolicy } from '@spine-green/runtime/decisions/ladder-policy';
import { readRegistrySnapshot, resolveBundle } from '@spine-green/runtime/decisions/registry';
import { describe, expect, it } from 'vitest';
import ladderDocument from '../../../runtime/src/policies/degrade_ladder.json' with { type: 'json' };
import bundle from '../../../runtime/src/policies/model_bundle.json' with { type: 'json' };
import shipped from '../../../runtime/src/policies/registry_snapshot.json' with { type: 'json' };

const ladder = readLadderPolicy(ladderDocument, 'local');
if ('fault' in ladder) throw new Error(ladder.fault);
const { masks } = ladder.policy;
const sealed = (changes: object): object => {
  const { snapshot_id: _, ...rest } = { ...shipped, ...changes };
  return { snapshot_id: digestOf(rest), ...rest };
};
const [first] = shipped.records;
const withRecord = (changes: object): object => sealed({ records: [{ ...first, ...changes }] });
const request = {
  scope: 'embedded|fraud|primary|',
  mask: masks.NORMAL,
  featureVersions: { core_features: 'v1' },
  postureDigest: 'p',
  allowLastKnownGood: false,
};
const other = { bundle_id: 'e'.repeat(64), bundle_version: '0', registry_ref: 'registry://other' };

describe('a snapshot of the registry', () => {
  it('that ships names the bundle that ships, in every environment', () => {
    for (const environment of ['embedded', 'emulated', 'dev_min']) {
      const found = resolveBundle(readRegistrySnapshot(shipped), {
        ...request,
        scope: `${environment}|fraud|primary|`,
      });
      expect(found).toMatchObject({
        outcome: 'RESOLVED',
        reasons: ['ACTIVE_BUNDLE_RESOLVED'],
        bundleRef: { bundle_id: bundle.bundle_id },
      });
    }
  });

  it.each([
    { given: 'nothing', snapshot: undefined },
    { given: 'a changed record', snapshot: { ...shipped, records: [] } },
    { given: 'a member that nobody knows', snapshot: sealed({ mood: 'good' }) },
    { given: 'a member of a record that nobody knows', snapshot: withRecord({ mood: 'good' }) },
    { given: 'two active records of a scope', snapshot: sealed({ records: [first, first] }) },
    { given: 'a scope of three parts', snapshot: withRecord({ scope: 'a|b|c' }) },
    { given: 'a bundle without its digest', snapshot: withRecord({ bundle_ref: { bundle_id: 'x' } }) },
    { given: 'no list', snapshot: sealed({ records: 'all' }) },
  ])('with $given is refused as a whole: nobody decides by it', ({ snapshot }) => {
    const reading = readRegistrySnapshot(snapshot);
    expect(reading).toHaveProperty('fault');
    expect(resolveBundle(reading, request)).toMatchObject({
      outcome: 'FAIL_CLOSED',
      bundleRef: undefined,
      reasons: ['SCOPE_NOT_FOUND', 'FAIL_CLOSED_NO_COMPATIBLE_BUNDLE'],
    });
  });
});

describe('the bundle of a scope', () => {
  const needs = { ...first?.compatibility };
  it.each([
    {
      given: 'another scope',
      changes: {},
      ask: { scope: 'embedded|baseline|primary|' },
      outcome: 'FAIL_CLOSED',
      reasons: ['SCOPE_NOT_FOUND', 'FAIL_CLOSED_NO_COMPATIBLE_BUNDLE'],
    },
    {
      given: 'another feature version',
      changes: { compatibility: { ...needs, required_feature_groups: { core_features: 'v2' } } },
      ask: {},
      outcome: 'FAIL_CLOSED',
      reasons: ['ACTIVE_BUNDLE_INCOMPATIBLE', 'FAIL_CLOSED_NO_COMPATIBLE_BUNDLE'],
    },
    {
      given: 'a graph that the posture forbids',
      changes: { compatibility: { ...needs, require_ieg: true } },
      ask: { mask: masks.DEGRADED_2 },
      outcome: 'FAIL_CLOSED',
      reasons: ['ACTIVE_BUNDLE_INCOMPATIBLE', 'FAIL_CLOSED_NO_COMPATIBLE_BUNDLE'],
    },
    {
      given: 'a second stage that the posture forbids',
      changes: { compatibility: { ...needs, require_model_stage2: true } },
      ask: { mask: masks.DEGRADED_1 },
      outcome: 'FAIL_CLOSED',
      reasons: ['ACTIVE_BUNDLE_INCOMPATIBLE', 'FAIL_CLOSED_NO_COMPATIBLE_BUNDLE'],
    },
    {
      given: 'a normal posture where there is none',
      changes: { compatibility: { ...needs, required_action_posture: 'NORMAL' } },
      ask: { mask: masks.DEGRADED_1 },
      outcome: 'FAIL_CLOSED',
      reasons: ['ACTIVE_BUNDLE_INCOMPATIBLE', 'FAIL_CLOSED_NO_COMPATIBLE_BUNDLE'],
    },
    {
      given: 'an explicit fallback',
      changes: { fallback_bundle_ref: other, compatibility: { ...needs, require_ieg: true } },
      ask: { mask: masks.DEGRADED_2 },
      outcome: 'FALLBACK',
      reasons: ['ACTIVE_BUNDLE_INCOMPATIBLE', 'FALLBACK_EXPLICIT'],
    },
    {
      given: 'a last good one that is not allowed',
      changes: { last_known_good_bundle_ref: other, compatibility: { ...needs, require_ieg: true } },
      ask: { mask: masks.DEGRADED_2 },
      outcome: 'FAIL_CLOSED',
      reasons: ['ACTIVE_BUNDLE_INCOMPATIBLE', 'FAIL_CLOSED_NO_COMPATIBLE_BUNDLE'],
    },
    {
      given: 'a last good one that is allowed',
      changes: { last_known_good_bundle_ref: other, compatibility: { ...needs, require_ieg: true } },
      ask: { mask: masks.DEGRADED_2, allowLastKnownGood: true },
      outcome: 'FALLBACK',
      reasons: ['ACTIVE_BUNDLE_INCOMPATIBLE', 'FALLBACK_LAST_KNOWN_GOOD'],
    },
  ])('with $given: $outcome', ({ changes, ask, outcome, reasons }) => {
    expect(resolveBundle(readRegistrySnapshot(withRecord(changes)), { ...request, ...ask })).toMatchObject({
      outcome,
      reasons,
    });
  });

  it('names its basis: the same question has the same digest, another posture another one', () => {
    const reading = readRegistrySnapshot(shipped);
    const digests = ['p', 'p', 'q'].map(
      (postureDigest) => resolveBundle(reading, { ...request, postureDigest }).basisDigest,
    );
    expect([digests[0] === digests[1], digests[0] === digests[2]]).toEqual([true, false]);
  });
});

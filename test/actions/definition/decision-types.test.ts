import { canonicalJson, isHandleKey, resolveHandles } from '@spine-green/evidence-schemas';
import { describe, expect, it } from 'vitest';
import {
  type DecisionDefinition,
  decisionFault,
  inapplicableReason,
  pinnedHandleFault,
} from '../../../actions/lib/definition/decision-types.ts';
import { phaseDefinitions } from '../../../actions/lib/definition/phase-definition.ts';

type DecisionType = DecisionDefinition['type'];
const decision = (type: DecisionType, more: Partial<DecisionDefinition> = {}): DecisionDefinition => ({
  key: 'one',
  text: 'One',
  handles: [],
  type,
  ...more,
});
const answer = (value: string | null, more: object = {}) => ({ value, locator: null, not_applicable: null, ...more });

const HEX = 'a'.repeat(64);
const names = decision({ kind: 'handles' }, { handles: ['AWS_REGION', 'NAME_PREFIX'] });

describe('a value decides when it is what its type says', () => {
  it.each<{ given: string; of: DecisionDefinition; good: readonly string[]; bad: readonly string[] }>([
    {
      given: 'a digest',
      of: decision({ kind: 'digest', form: 'hex64' }),
      good: [HEX],
      bad: ['the digest that M1.C proved', `sha256:${HEX}`, HEX.slice(1), HEX.toUpperCase(), 'computed by M1.A'],
    },
    {
      given: 'an image digest',
      of: decision({ kind: 'digest', form: 'image_digest' }),
      good: [`sha256:${HEX}`],
      bad: [HEX, 'latest', 'sha256:', `repo@sha256:${HEX}`],
    },
    {
      given: 'a number',
      of: decision({ kind: 'number', unit: 'seconds', at_least: 0.5, at_most: 60 }),
      good: ['0.5', '60', '1.25'],
      bad: ['0', '0.4', '61', 'NaN', 'Infinity', '1e1', ' 1', '1 second', '01', '-1'],
    },
    {
      given: 'a count',
      of: decision({ kind: 'count', at_least: 1 }),
      good: ['1', '537152'],
      bad: ['0', '1.5', 'one', '-1', '1e3', ''],
    },
    {
      given: 'one of a list',
      of: decision({ kind: 'enum', values: ['rehearsal', 'certification'] }),
      good: ['rehearsal'],
      bad: ['Rehearsal', 'anything', ''],
    },
    {
      given: 'a URI',
      of: decision({ kind: 'uri', schemes: ['s3', 'https'] }),
      good: ['s3://bucket/prefix', 'https://gate.internal:8080'],
      bad: [
        'discovered from the running stack',
        'http://gate',
        's3://',
        'https://user:secret@gate',
        'file:///x',
        'https://example.com',
      ],
    },
    {
      given: 'text of a form',
      of: decision({ kind: 'text', form: 'all|[1-9][0-9]{0,3}' }),
      good: ['all', '14'],
      bad: ['0', 'all of them', '14 days', 'TBD'],
    },
    {
      given: 'a list of names',
      of: decision({ kind: 'list' }),
      good: ['["tasks","secrets"]'],
      bad: ['tasks, secrets', '[]', '[""]', '[1]', '["tasks" ]', '["TODO"]', '{"a":["b"]}'],
    },
    {
      given: 'lists under names',
      of: decision({ kind: 'lists', members: ['in', 'out'] }),
      good: ['{"in":["rtdl"],"out":["learning"]}'],
      bad: [
        '{"in":["rtdl"]}',
        '{"in":["rtdl"],"out":[]}',
        '{"out":["x"],"in":["y"]}',
        '{"also":["z"],"in":["x"],"out":["y"]}',
        'rtdl',
      ],
    },
    {
      given: 'the values of its handles',
      of: names,
      good: ['{"AWS_REGION":"eu-west-2","NAME_PREFIX":"fraud"}'],
      bad: ['{"AWS_REGION":"eu-west-2"}', '{"AWS_REGION":"<PIN>","NAME_PREFIX":"fraud"}', 'eu-west-2', '{}'],
    },
  ])('$given', ({ of, good, bad }) => {
    expect(good.filter((value) => decisionFault(of, answer(value), 'embedded') !== undefined)).toEqual([]);
    expect(bad.filter((value) => decisionFault(of, answer(value), 'embedded') === undefined)).toEqual([]);
  });

  it('a locator is no value, and nothing is no value', () => {
    const digest = decision({ kind: 'digest', form: 'hex64' });
    expect(decisionFault(digest, answer(null), 'embedded')).toBe('has no value');
    expect(decisionFault(digest, answer(HEX, { locator: '/x/y' }), 'embedded')).toBe('has no value');
  });
});

describe('where there is nothing to decide', () => {
  const terraform = decision(
    { kind: 'enum', values: ['x'] },
    { may_be_substrate: ['embedded'], substrate_reason: 'there is no Terraform' },
  );

  it('the declared reason is the answer, and no other words are', () => {
    const reason = { not_applicable: 'there is no Terraform' };
    expect(decisionFault(terraform, answer(null, reason), 'embedded')).toBeUndefined();
    expect(decisionFault(terraform, answer(null, { not_applicable: 'not applicable' }), 'embedded')).toBe(
      'can be decided here',
    );
    expect(decisionFault(terraform, answer('x'), 'embedded')).toBe('cannot have a value on this substrate');
  });

  it('another substrate decides', () => {
    const reason = { not_applicable: 'there is no Terraform' };
    expect(decisionFault(terraform, answer(null, reason), 'dev_min')).toBe('can be decided here');
    expect(decisionFault(terraform, answer('x'), 'dev_min')).toBeUndefined();
  });

  it('handles that cannot exist say why themselves', () => {
    const role = decision({ kind: 'handles' }, { handles: ['ROLE_TERRAFORM_APPLY'] });
    expect(inapplicableReason(role, 'embedded')).toBe('there is no cloud identity to assume');
    expect(inapplicableReason(role, 'dev_min')).toBeUndefined();
    expect(inapplicableReason(names, 'embedded')).toBeUndefined();
  });
});

describe('the definitions', () => {
  const all = phaseDefinitions().flatMap(({ plan_phase, required_decisions }) =>
    required_decisions.map((one) => ({ phase: plan_phase, one })),
  );

  it.each(all)('$phase $one.key names handles of the registry, and some when it is made of them', ({ one }) => {
    expect(one.handles.filter((key) => !isHandleKey(key))).toEqual([]);
    expect(one.type.kind !== 'handles' || one.handles.length > 0).toBe(true);
  });

  it('no key is decided twice in a phase', () => {
    const keys = all.map(({ phase, one }) => `${phase} ${one.key}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('what the registry holds already decides', () => {
    const held = all.filter(
      ({ one }) => one.type.kind === 'handles' && inapplicableReason(one, 'embedded') === undefined,
    );
    const faults = held.flatMap(({ phase, one }) => {
      const rows = resolveHandles(one.handles.filter(isHandleKey));
      if (rows.some((row) => !row.resolved)) return [];
      const value = canonicalJson(Object.fromEntries(rows.map((row) => [row.key, row.value_or_locator])));
      const fault = decisionFault(one, answer(value), 'dev_min');
      return fault === undefined ? [] : [`${phase} ${one.key} ${fault}`];
    });
    expect(held.length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });
});

describe('a handle that is pinned by itself', () => {
  it.each([
    ['TAG_EXPIRES_AT_VALUE', answer('2026-12-01'), undefined],
    ['ORACLE_SEED_SOURCE_URI', answer('s3://source/engine-run'), undefined],
    ['ORACLE_SEED_SOURCE_URI', answer('engine-run'), /does not match/],
    ['ORACLE_SEED_SOURCE_URI', answer(null), /needs a value/],
    ['ORACLE_SEED_SOURCE_URI', answer('s3://source/engine-run', { not_applicable: 'x' }), /needs a value/],
    ['AWS_REGION', answer('eu-west-9'), /two origins/],
  ] as const)('%s', (key, given, fault) => {
    const found = pinnedHandleFault(key, given);
    if (fault === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(fault);
  });
});

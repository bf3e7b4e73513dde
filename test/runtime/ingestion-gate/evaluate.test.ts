import { sha256Hex } from '@spine-green/evidence-schemas';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { principalOf } from '@spine-green/runtime/http/auth';
import { gatePolicyRevision, runConfig, runConfigDigest } from '@spine-green/runtime/run-config';
import { contextCompiler } from '@spine-green/runtime/services/ingestion-gate/judge/contexts';
import { evaluate, judged } from '@spine-green/runtime/services/ingestion-gate/judge/evaluate';
import { compilePolicy } from '@spine-green/runtime/services/ingestion-gate/judge/policy';
import { parseItems } from '@spine-green/runtime/services/ingestion-gate/judge/strict-json';
import type { Evaluated } from '@spine-green/runtime/services/ingestion-gate/types';
import { describe, expect, it } from 'vitest';
import {
  anchor,
  arrival,
  baselineAnchor,
  baselineTraffic,
  decision,
  entities,
  intent,
  OTHER_RUN,
  outcome,
  RUN,
  traffic,
  trigger,
  withHeader,
  withPayload,
} from '../../support/gate/gate-events.ts';
import type { PrincipalName } from '../../support/gate/gate-facts.ts';

const gate = {
  platform_run_id: RUN,
  run_config_digest: runConfigDigest(),
  service_release_id: 'git-test',
  environment: 'embedded' as const,
  policy_rev: gatePolicyRevision,
};
const policy = compilePolicy(runConfig);

function judge(event: object | string, as: PrincipalName = 'wsp', manualActions = false): Evaluated {
  const text = typeof event === 'string' ? event : JSON.stringify(event);
  const [item] = parseItems(Buffer.from(`[${text}]`, 'utf8'), 'batch') ?? [];
  if (item === undefined) throw new Error('the item does not parse');
  return evaluate(item, principalOf(as, 'api_key'), { gate, policy, contexts: contextCompiler(gate), manualActions });
}

const reasonOf = (evaluated: Evaluated): string => (evaluated.kind === 'rejected' ? evaluated.reason : evaluated.kind);

it.each([
  ['traffic', traffic(1), 'wsp', 'fp.bus.traffic.fraud.v1', '9007199254740994'],
  ['baseline traffic', baselineTraffic(1), 'wsp', 'fp.bus.traffic.baseline.v1', '9007199254740994'],
  ['arrivals', arrival(1), 'wsp', 'fp.bus.context.arrival_events.v1', '9007199254740994'],
  ['arrival entities', entities(1), 'wsp', 'fp.bus.context.arrival_entities.v1', '9007199254740994'],
  ['flow anchors', anchor(1), 'wsp', 'fp.bus.context.flow_anchor.fraud.v1', '9000000000000002303'],
  ['baseline anchors', baselineAnchor(1), 'wsp', 'fp.bus.context.flow_anchor.baseline.v1', '9000000000000002303'],
  ['decisions', decision(1), 'decision_fabric', 'fp.bus.rtdl.v1', decision(1).payload],
  ['intents', intent(1), 'decision_fabric', 'fp.bus.rtdl.v1', intent(1).payload],
  ['outcomes', outcome(1), 'action_layer', 'fp.bus.rtdl.v1', outcome(1).payload],
  ['case triggers', trigger(1), 'case_trigger', 'fp.bus.case.triggers.v1', trigger(1).payload],
] as const)('%s go to their topic under the key of their profile', (_, event, as, topic, keySource) => {
  const evaluated = judge(event, as);
  expect(reasonOf(evaluated)).toBe('candidate');
  if (evaluated.kind !== 'candidate') return;
  const payload = keySource as Readonly<Record<string, string>> | string;
  const source = typeof payload === 'string' ? payload : (payload.decision_id ?? payload.case_id ?? '');
  expect(evaluated.topic).toBe(topic);
  expect(evaluated.partitionKey).toBe(sha256Hex(source));
});

describe('an item without a usable identity is unidentifiable', () => {
  it.each([
    ['no event id', withHeader(traffic(1), { event_id: undefined })],
    ['no event type', withHeader(traffic(1), { event_type: undefined })],
    ['no platform run', withHeader(traffic(1), { platform_run_id: undefined })],
    ['a null event id', withHeader(traffic(1), { event_id: null })],
    ['a numeric event id', withHeader(traffic(1), { event_id: 7 })],
    ['an object as event id', withHeader(traffic(1), { event_id: {} })],
    ['an empty event id', withHeader(traffic(1), { event_id: '' })],
    ['an event id of 257 characters', withHeader(traffic(1), { event_id: 'x'.repeat(257) })],
    ['an event id with U+0000', withHeader(traffic(1), { event_id: 'a\u0000b' })],
    ['a number', '7'],
    ['null', 'null'],
    ['a list', '[]'],
  ])('%s', (_, event) => {
    const evaluated = judge(event);
    expect(reasonOf(evaluated)).toBe('ENVELOPE_UNIDENTIFIABLE');
    expect(evaluated.kind === 'rejected' && evaluated.identified).toBe(false);
    expect(evaluated.eventId).toMatch(/^raw:[0-9a-f]{64}$/);
  });
});

const seeded = (seed: unknown): object => withHeader(traffic(1), { seed });
const timed = (ts_utc: string): object => withHeader(withPayload(traffic(1), { ts_utc }), { ts_utc });

describe('an identified item is set aside with the code of the first rule that it breaks', () => {
  it.each([
    ['no event time', withHeader(traffic(1), { ts_utc: undefined }), 'ENVELOPE_INVALID'],
    ['no fingerprint', withHeader(traffic(1), { manifest_fingerprint: undefined }), 'ENVELOPE_INVALID'],
    ['an unknown member', withHeader(traffic(1), { note: 'x' }), 'ENVELOPE_INVALID'],
    ['a payload that is no object', withHeader(traffic(1), { payload: [] }), 'ENVELOPE_INVALID'],
    ['an offset instead of Z', timed('2026-01-01T00:00:00.000000+00:00'), 'ENVELOPE_INVALID'],
    ['three fraction digits', timed('2026-01-01T00:00:00.000Z'), 'ENVELOPE_INVALID'],
    ['nine fraction digits', timed('2026-01-01T00:00:00.000000000Z'), 'ENVELOPE_INVALID'],
    ['a lower-case z', timed('2026-01-01T00:00:00.000000z'), 'ENVELOPE_INVALID'],
    ['30 February', timed('2026-02-30T00:00:00.000000Z'), 'ENVELOPE_INVALID'],
    ['second 60', timed('2026-01-01T00:00:60.000000Z'), 'ENVELOPE_INVALID'],
    ['the year 9999', timed('9999-01-01T00:00:00.000000Z'), 'ENVELOPE_INVALID'],
    ['the year 0001', timed('0001-01-01T00:00:00.000000Z'), 'ENVELOPE_INVALID'],
    ['an upper-case fingerprint', withHeader(traffic(1), { manifest_fingerprint: 'A'.repeat(64) }), 'ENVELOPE_INVALID'],
    ['63 hex characters', withHeader(traffic(1), { manifest_fingerprint: 'a'.repeat(63) }), 'ENVELOPE_INVALID'],
    ['a scenario run of text', withHeader(traffic(1), { scenario_run_id: 'scenario' }), 'ENVELOPE_INVALID'],
    ['seed abc', seeded('abc'), 'ENVELOPE_INVALID'],
    ['seed -1', seeded('-1'), 'ENVELOPE_INVALID'],
    ['seed 1.5', seeded('1.5'), 'ENVELOPE_INVALID'],
    ['seed 2^64', seeded('18446744073709551616'), 'ENVELOPE_INVALID'],
    ['a seed as number', seeded(7), 'ENVELOPE_INVALID'],
    ['U+0000 in a header member', withHeader(traffic(1), { producer: 'a\u0000' }), 'ENVELOPE_INVALID'],
    ['a malformed run id', withHeader(traffic(1), { platform_run_id: 'run-1' }), 'ENVELOPE_INVALID'],
    ['another run', withHeader(traffic(1), { platform_run_id: OTHER_RUN }), 'RUN_SCOPE_MISMATCH'],
    ['an unknown type', withHeader(traffic(1), { event_type: 's9_mystery' }), 'SCHEMA_POLICY_MISSING'],
    [
      'a type with a trailing space',
      withHeader(traffic(1), { event_type: 'arrival_events_5B ' }),
      'SCHEMA_POLICY_MISSING',
    ],
    ['a type in other letters', withHeader(traffic(1), { event_type: 'Arrival_Events_5B' }), 'SCHEMA_POLICY_MISSING'],
    ['a type of the object prototype', withHeader(traffic(1), { event_type: 'constructor' }), 'SCHEMA_POLICY_MISSING'],
    ['an absent pin', withHeader(traffic(1), { run_id: undefined }), 'PINS_MISSING'],
    ['a null pin', withHeader(traffic(1), { parameter_hash: null }), 'PINS_MISSING'],
    ['an empty pin', withHeader(traffic(1), { seed: '' }), 'PINS_MISSING'],
    ['a version that is not allowed', withHeader(traffic(1), { schema_version: 'v2' }), 'SCHEMA_VERSION_NOT_ALLOWED'],
    ['a version in other letters', withHeader(traffic(1), { schema_version: 'V1' }), 'SCHEMA_VERSION_NOT_ALLOWED'],
    ['no payload', withHeader(traffic(1), { payload: undefined }), 'SCHEMA_FAIL'],
    ['a missing column', withPayload(traffic(1), { amount: undefined }), 'SCHEMA_FAIL'],
    ['an extra column', withPayload(traffic(1), { merchant_id: '1' }), 'SCHEMA_FAIL'],
    ['a column of another type', withPayload(traffic(1), { fraud_flag: 'no' }), 'SCHEMA_FAIL'],
    ['null where it is not allowed', withPayload(traffic(1), { amount: null }), 'SCHEMA_FAIL'],
    ['NaN as text', withPayload(traffic(1), { amount: 'NaN' }), 'SCHEMA_FAIL'],
    ['an id as number', withPayload(traffic(1), { flow_id: 95_487 }), 'SCHEMA_FAIL'],
    ['an id in exponent notation', withPayload(traffic(1), { flow_id: '1e18' }), 'SCHEMA_FAIL'],
    ['an id above 64 bits', withPayload(traffic(1), { flow_id: '18446744073709551616' }), 'SCHEMA_FAIL'],
    ['an id with a leading zero', withPayload(traffic(1), { flow_id: '07' }), 'SCHEMA_FAIL'],
    ['another seed in the payload', withPayload(traffic(1), { seed: '1' }), 'PINS_MISMATCH'],
    ['another scenario in the payload', withPayload(traffic(1), { scenario_id: 'other' }), 'PINS_MISMATCH'],
    [
      'another time in the payload',
      withPayload(traffic(1), { ts_utc: '2026-01-01T00:00:01.000002Z' }),
      'PINS_MISMATCH',
    ],
    ['a prototype member in the payload', withPayload(traffic(1), { constructor: 1 }), 'SCHEMA_FAIL'],
  ] as const)('%s: %s', (_, event, reason) => {
    expect(reasonOf(judge(event))).toBe(reason);
  });

  it.each([
    [
      'no version where one is required',
      withHeader(decision(1), { schema_version: undefined }),
      'SCHEMA_VERSION_REQUIRED',
    ],
    ['pins of another run', withPayload(decision(1), { pins: { ...pinsOf(decision(1)), seed: '1' } }), 'PINS_MISMATCH'],
    ['an unknown posture', withPayload(decision(1), { degrade_posture: {} }), 'SCHEMA_FAIL'],
  ] as const)('of the decision lane, %s: %s', (_, event, reason) => {
    expect(reasonOf(judge(event, 'decision_fabric'))).toBe(reason);
  });

  it('numbers in exponent form and negative zero are no integers of a contract', () => {
    const text = JSON.stringify(traffic(1));
    for (const number of ['1e0', '-0', '1E0']) {
      expect(reasonOf(judge(text.replace('"event_seq":1', `"event_seq":${number}`)))).toBe('SCHEMA_FAIL');
    }
    expect(reasonOf(judge(text.replace('33.28', '1e999')))).toBe('SCHEMA_FAIL');
    expect(
      reasonOf(judge(JSON.stringify(arrival(1)).replace('"site_id"', `"later":${'9'.repeat(400)},"site_id"`))),
    ).toBe('SCHEMA_FAIL');
  });
});

it('an integer that no double holds is refused instead of published as another one', () => {
  const amount = (text: string): string => JSON.stringify(traffic(1)).replace('33.28', text);
  expect(reasonOf(judge(amount('9007199254740992')))).toBe('candidate');
  expect(reasonOf(judge(amount('9007199254740993')))).toBe('SCHEMA_FAIL');
  const open = JSON.stringify(arrival(1)).replace('"site_id"', '"later_id":9007199254740993,"site_id"');
  expect(reasonOf(judge(open))).toBe('SCHEMA_FAIL');
});

it('two refused items that differ in a number alone are two records', () => {
  const [one, other] = ['9007199254740993', '9007199254740992'].map((text) =>
    judge(JSON.stringify(withHeader(traffic(1), { event_type: 's9_mystery' })).replace('33.28', text)),
  );
  if (one?.kind !== 'rejected' || other?.kind !== 'rejected') throw new Error('not rejected');
  expect(one.payloadHash).not.toBe(other.payloadHash);
});

it('an exception while an item is judged costs that item, under its identity where that is known', () => {
  const broken = new Map(policy.types);
  const arrivals = broken.get('arrival_events_5B');
  if (arrivals === undefined) throw new Error('no arrivals');
  broken.set('arrival_events_5B', { ...arrivals, pins: undefined as never });
  const rules = { gate, policy: { ...policy, types: broken }, contexts: contextCompiler(gate), manualActions: false };
  const faults: unknown[] = [];
  const [good, bad] = [traffic(1), arrival(1)].map((event) => {
    const [item] = parseItems(Buffer.from(JSON.stringify(event)), 'push') ?? [];
    if (item === undefined) throw new Error('the item does not parse');
    return judged({ item, principal: principalOf('wsp', 'api_key'), rules }, (error) => faults.push(error));
  });
  expect(good?.kind).toBe('candidate');
  expect(bad).toMatchObject({
    kind: 'rejected',
    reason: 'INTERNAL_ERROR',
    eventId: arrival(1).event_id,
    identified: true,
  });
  expect(faults).toEqual([expect.any(TypeError)]);
});

const pinsOf = (event: EnvelopeV1): object => (event.payload as { readonly pins: object }).pins;

it('the faults of a payload name up to ten paths and no values', () => {
  const evaluated = judge(withPayload(traffic(1), { flow_id: 'secret value', amount: 'x' }));
  if (evaluated.kind !== 'rejected') throw new Error('not rejected');
  expect(evaluated.faults).toEqual([
    { path: '/payload/flow_id', keyword: 'pattern' },
    { path: '/payload/amount', keyword: 'type' },
  ]);
});

describe('a principal pushes its own classes only', () => {
  it.each([
    ['case_trigger', traffic(1)],
    ['wsp', decision(1)],
    ['action_layer', intent(1)],
    ['decision_fabric', outcome(1)],
    ['ops', traffic(1)],
    ['case_management', intent(1, 'CASE')],
    ['wsp', withHeader(traffic(1), { event_type: 'ig.quarantine.spike' })],
    ['ops', withHeader(traffic(1), { event_type: 'ig.policy.activation' })],
    ['wsp', withHeader(traffic(1), { event_type: 'control' })],
  ] as const)('%s', (as, event) => {
    expect(judge(event, as).kind).toBe('forbidden');
  });

  it('case management asks for actions of cases, once it may', () => {
    expect(judge(intent(1, 'CASE'), 'case_management', true).kind).toBe('candidate');
    expect(judge(intent(1, 'DF'), 'case_management', true).kind).toBe('forbidden');
  });
});

const columns = (count: number): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`later_${index}`, index]));

describe('a further member of a row is a column as a file may have one, and no fault tells its name', () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['a list', { tags: ['a', 'b'] }, ['oneOf']],
    ['a structure', { tags: { deep: [1, 'x'] } }, ['oneOf']],
    ['4,097 characters', { note: 'x'.repeat(4097) }, ['oneOf']],
    ['a name in other letters beside it', { Merchant_Id: '1' }, ['name-twice']],
    ['a name that the reader uses itself', { filename: 'x' }, ['name-reserved']],
    ['a name of 129 characters', { ['n'.repeat(129)]: 1 }, ['name-length']],
    ['an empty name', { '': 1 }, ['name-length']],
    ['a name with U+0000', { 'a\0b': 1 }, ['name-nul']],
    ['32 others beside it', columns(33), ['additional-max']],
    [
      'all of that',
      { ...columns(33), '': 1, SEED: '1', file_index: 1 },
      ['name-length', 'name-twice', 'name-reserved'],
    ],
  ])('%s', (_, changes, keywords) => {
    for (const event of [arrival(1), entities(1)]) {
      const evaluated = judge(withPayload(event, changes));
      if (evaluated.kind !== 'rejected') throw new Error('not rejected');
      expect(evaluated.reason).toBe('SCHEMA_FAIL');
      expect(evaluated.faults.map(({ keyword }) => keyword)).toEqual(expect.arrayContaining([...keywords]));
      expect(new Set(evaluated.faults.map(({ path }) => path))).toEqual(new Set(['/payload']));
    }
  });

  it('and a contract that takes none takes none of them', () => {
    expect(reasonOf(judge(withPayload(traffic(1), { note: 'x' })))).toBe('SCHEMA_FAIL');
  });
});

describe('what is legal is accepted as it is', () => {
  it.each([
    ['the largest seed', traffic(1)],
    ['no version on an engine row', withHeader(traffic(1), { schema_version: undefined })],
    ['truth columns', withPayload(traffic(1), { fraud_flag: true, campaign_id: 'c-7' })],
    [
      'control characters, scripts and paths in text',
      withPayload(traffic(1), { campaign_id: '\u0000\n<script>../;--' }),
    ],
    [
      'columns that arrival rows add later',
      withPayload(arrival(1), { note: 'x'.repeat(4096), score: 0.5, is_late: true, row_version: '-7', gone: null }),
    ],
    ['32 columns that entity rows add later', withPayload(entities(1), columns(32))],
    ['absent optional clocks', withPayload(arrival(1), { tzid_settlement: null, edge_id: null })],
  ] as const)('%s', (_, event) => {
    expect(reasonOf(judge(event))).toBe('candidate');
  });
});

it('members in another order, other white space and 1.0 for 1 are the same payload', () => {
  const event = withPayload(traffic(1), { amount: 1 });
  const plain = judge(event);
  const other = judge(
    JSON.stringify(
      { ...event, payload: Object.fromEntries(Object.entries(event.payload ?? {}).reverse()) },
      null,
      2,
    ).replace('"amount": 1,', '"amount": 1.0,'),
  );
  if (plain.kind !== 'candidate' || other.kind !== 'candidate') throw new Error('not admitted');
  expect(other.payloadHash).toBe(plain.payloadHash);
  expect(other.recordValue).toEqual(plain.recordValue);
  expect(other.raw.equals(plain.raw)).toBe(false);
});

it('the same event under another class is another identity', () => {
  const first = judge(traffic(1));
  const second = judge({ ...baselineTraffic(1), event_id: traffic(1).event_id });
  if (first.kind !== 'candidate' || second.kind !== 'candidate') throw new Error('not admitted');
  expect(second.dedupeKey).not.toBe(first.dedupeKey);
  expect(first.dedupeKey).toBe(sha256Hex(`${RUN}:traffic_fraud:${traffic(1).event_id}`));
});

it('the context of an item is that of its own members, whatever items came before it', () => {
  const contexts = contextCompiler(gate);
  const one = traffic(1);
  const variations: readonly Partial<EnvelopeV1>[] = [
    {},
    { producer: 'another' },
    { schema_version: 'another' },
    { manifest_fingerprint: 'e'.repeat(64) },
    { parameter_hash: 'e'.repeat(64) },
    { scenario_run_id: 'e'.repeat(32) },
    { run_id: 'e'.repeat(32) },
    { seed: '7' },
    { scenario_id: 'another' },
    { event_type: anchor(1).event_type },
  ];
  const texts = [...variations, ...variations.toReversed()].flatMap((changes) =>
    (['wsp', 'ops'] as const).map((as) => {
      const envelope = { ...one, ...changes } as EnvelopeV1;
      const type = policy.types.get(envelope.event_type);
      if (type === undefined) throw new Error(`no type ${envelope.event_type}`);
      const principal = principalOf(as, 'api_key');
      const { document } = contexts.of(envelope, type, principal);
      expect(document).toBe(contextCompiler(gate).of(envelope, type, principal).document);
      return document;
    }),
  );
  expect(new Set(texts).size).toBe(2 * variations.length);
});

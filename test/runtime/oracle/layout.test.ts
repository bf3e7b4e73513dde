import { digestOf } from '@spine-green/evidence-schemas';
import {
  findS3Prefix,
  parseRunReceipt,
  renderTemplate,
  sourceLocatorDigest,
  sourceOf,
  streamViewId,
} from '@spine-green/runtime/events/engine-run';
import { digestOfMembers, explainDifference, readFlagDigest, readIndexMembers } from '@spine-green/runtime/events/gate';
import { gateClosure, gates, getGate } from '@spine-green/runtime/events/gate-map';
import { getOutput, outputs, requiredOutputIds } from '@spine-green/runtime/events/outputs';
import { chooseScenario } from '@spine-green/runtime/services/oracle/layout/read';
import { describe, expect, it, test } from 'vitest';
import { prefix, WORLD } from '../../support/oracle.ts';

const ROOT = prefix('s3://oracle/oracle-store/local/run-5');
const HEX = 'd'.repeat(64);
const receipt = (changes: Record<string, unknown>): string =>
  JSON.stringify({
    run_id: 'c'.repeat(32),
    manifest_fingerprint: WORLD.manifest_fingerprint,
    parameter_hash: WORLD.parameter_hash,
    seed: '42',
    ...changes,
  });

describe('the output catalogue', () => {
  test('declares every key, sort, truth and join column of every output', () => {
    for (const output of outputs.filter(({ online }) => online)) {
      const names = new Set(output.columns.map(({ name }) => name));
      const used = [
        ...output.primary_key,
        ...output.sort_by,
        ...output.truth_columns,
        ...output.joins.flatMap(({ on }) => on),
      ];
      expect(used.filter((name) => !names.has(name))).toEqual([]);
    }
  });

  test('marks both truth columns wherever they ride', () => {
    const riders = outputs.filter(({ columns }) => columns.some(({ name }) => name === 'fraud_flag'));
    expect(riders.map(({ output_id }) => output_id)).toEqual([
      's3_flow_anchor_with_fraud_6B',
      's3_event_stream_with_fraud_6B',
    ]);
    for (const { truth_columns } of riders) expect(truth_columns).toEqual(['fraud_flag', 'campaign_id']);
  });

  test('names a gate that authorises each output', () => {
    for (const { output_id, gate_id } of outputs) expect(getGate(gate_id).authorised_outputs).toContain(output_id);
  });

  test('refuses an unknown output', () => {
    expect(() => getOutput('s9_unknown')).toThrow(/^OUTPUT_UNKNOWN/);
  });
});

describe('the gate map', () => {
  test('closes over all ten gates for the four outputs and over eight for arrivals alone', () => {
    expect(gateClosure(requiredOutputIds)).toHaveLength(10);
    expect(gateClosure(['arrival_events_5B']).map(({ gate_id }) => gate_id)).toEqual(
      ['1A', '1B', '2A', '2B', '3A', '3B']
        .map((segment) => `gate.layer1.${segment}.validation`)
        .concat(['5A', '5B'].map((segment) => `gate.layer2.${segment}.validation`)),
    );
  });

  test('names no unknown gate as upstream', () => {
    const known = new Set(gates.map(({ gate_id }) => gate_id));
    expect(gates.flatMap(({ upstream_gate_ids }) => upstream_gate_ids).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('a pass flag', () => {
  const gate = getGate('gate.layer2.5B.validation');
  const other = getGate('gate.layer1.1A.validation');
  it.each([
    { given: 'key = digest text', flag: `bundle_digest_sha256 = ${HEX}\n`, gate, digest: HEX },
    { given: 'JSON', flag: `{"bundle_digest_sha256":"${HEX}","more":1}`, gate, digest: HEX },
    { given: 'the field of another gate', flag: `sha256_hex = ${HEX}`, gate, digest: undefined },
    { given: 'an upper-case digest', flag: `bundle_digest_sha256 = ${HEX.toUpperCase()}`, gate, digest: undefined },
    { given: 'a short digest', flag: '{"bundle_digest_sha256":"dd"}', gate, digest: undefined },
    { given: 'a digest that is a number', flag: '{"bundle_digest_sha256":5}', gate, digest: undefined },
    { given: 'broken JSON', flag: '{"bundle_digest_sha256":', gate, digest: undefined },
    { given: 'nothing', flag: '', gate, digest: undefined },
    { given: 'a byte order mark', flag: `\ufeffbundle_digest_sha256 = ${HEX}`, gate, digest: undefined },
    {
      given: 'the field twice',
      flag: `{"bundle_digest_sha256":"${'e'.repeat(64)}","bundle_digest_sha256":"${HEX}"}`,
      gate,
      digest: undefined,
    },
    {
      given: 'two accepted fields that disagree',
      flag: `{"bundle_digest_sha256":"${HEX}","sha256_hex":"${'e'.repeat(64)}"}`,
      gate: other,
      digest: undefined,
    },
  ])('with $given carries $digest', ({ flag, gate, digest }) => {
    const read = readFlagDigest(flag, gate);
    expect('digest' in read ? read.digest : undefined).toBe(digest);
  });
});

describe('a bundle index', () => {
  const gate = getGate('gate.layer3.6B.validation');
  it.each([
    { given: 'a list', index: '[{"path":"b.json"},{"path":"a.json"}]', members: ['a.json', 'b.json'] },
    { given: 'items', index: '{"items":[{"path":"a.json"}]}', members: ['a.json'] },
    { given: 'members', index: '{"members":[{"path":"a.json"}]}', members: ['a.json'] },
    { given: 'entries', index: '{"entries":[{"path":"a.json"}]}', members: ['a.json'] },
    { given: 'files', index: '{"files":[{"path":"x/a.json"}]}', members: ['x/a.json'] },
    {
      given: 'excluded members',
      index: '[{"path":"_passed.flag"},{"path":"index.json"},{"path":"B"},{"path":"a"}]',
      members: ['B', 'a'],
    },
    { given: 'only excluded members', index: '[{"path":"_passed.flag"}]', members: undefined },
    { given: 'a member twice', index: '[{"path":"a"},{"path":"a"}]', members: undefined },
    { given: 'a member outside the bundle', index: '[{"path":"../a"}]', members: undefined },
    { given: 'an absolute member', index: '[{"path":"/etc/passwd"}]', members: undefined },
    { given: 'a member with a control character', index: '[{"path":"a\\u0000"}]', members: undefined },
    { given: 'a member without a path', index: '[{"name":"a"}]', members: undefined },
    { given: 'no JSON', index: 'items', members: undefined },
    { given: 'a byte order mark', index: '\ufeff[{"path":"a"}]', members: undefined },
    { given: 'a list twice', index: '{"items":[{"path":"a"}],"items":[{"path":"b"}]}', members: undefined },
  ])('with $given has the members $members', ({ index, members }) => {
    const read = readIndexMembers(index, gate);
    expect('members' in read ? read.members : undefined).toEqual(members);
  });

  test('that differs says whether a copy in text mode did it', () => {
    const members = [Buffer.from('{"a":1}\n{"b":2}\n'), Buffer.from('c\n')];
    const passed = digestOfMembers(members);
    const copied = members.map((body) => Buffer.from(body.toString().replaceAll('\n', '\r\n')));
    expect(explainDifference(copied, passed)).toMatch(/text mode changed the line ends .* to CRLF/);
    expect(explainDifference([...copied, Buffer.from('x')], passed)).toMatch(/hold CRLF line ends/);
    expect(explainDifference([Buffer.from('other\n')], passed)).toBe('its members were changed after it passed');
  });

  test('is proven by the sha256 of the concatenated bytes', () => {
    const joined = digestOfMembers([Buffer.from('ab')]);
    expect(digestOfMembers([Buffer.from('a'), Buffer.from('b')])).toBe(joined);
  });
});

describe('an engine run root', () => {
  it.each([
    ['s3://oracle/oracle-store/local/run-5/', 's3://oracle/oracle-store/local/run-5'],
    ['s3://oracle/a', 's3://oracle/a'],
    ['file:///data', undefined],
    ['/data', undefined],
    ['s3://oracle', undefined],
    ['s3://oracle/a//b', undefined],
    ['s3://oracle/a/../b', undefined],
    ['s3://oracle/a/*', undefined],
    ['s3://ORACLE/a', undefined],
    ['s3://oracle/a\n', undefined],
    ['http://127.0.0.1:9000/oracle/a', undefined],
  ])('%j is normalised to %j', (text, uri) => {
    expect(findS3Prefix(text)?.uri).toBe(uri);
  });

  test('gives one view id with and without a trailing slash', () => {
    const output = getOutput('arrival_events_5B');
    const withSlash = prefix('s3://oracle/oracle-store/local/run-5/');
    const id = streamViewId({ root: ROOT, scenarioId: 'baseline_v1', output });
    expect(streamViewId({ root: withSlash, scenarioId: 'baseline_v1', output })).toBe(id);
    expect(id).toBe(
      digestOf({
        engine_run_root: 's3://oracle/oracle-store/local/run-5',
        scenario_id: 'baseline_v1',
        output_id: 'arrival_events_5B',
        sort_keys: ['ts_utc', 'filename', 'file_row_number'],
        partition_granularity: 'flat',
      }),
    );
  });

  test('gives another view id to a slice', () => {
    const identity = { root: ROOT, scenarioId: 'baseline_v1', output: getOutput('arrival_events_5B') };
    const slice = { kind: 'first_rows', start_utc: null, end_utc: null, max_rows: 20 } as const;
    expect(streamViewId({ ...identity, slice })).not.toBe(streamViewId(identity));
  });

  test('digests source paths in any order alike', () => {
    expect(sourceLocatorDigest('oracle', ['b', 'a'])).toBe(sourceLocatorDigest('oracle', ['a', 'b']));
  });
});

describe('a path template', () => {
  test('takes only parquet parts directly under its folder', () => {
    const { prefix: folder, matches } = sourceOf(ROOT, getOutput('arrival_events_5B'), WORLD);
    expect(
      ['part-000000.parquet', 'part-x.parquet', 'part-0.csv', 'sub/part-0.parquet', '_tmp'].filter((name) =>
        matches(folder + name),
      ),
    ).toEqual(['part-000000.parquet', 'part-x.parquet']);
  });

  test('refuses a token that the world does not have', () => {
    expect(() => renderTemplate('seed={seed}/day={utc_day}', { seed: '1' })).toThrow(/^TEMPLATE_TOKEN_MISSING/);
  });

  test('refuses an output without a template', () => {
    const output = { ...getOutput('arrival_events_5B'), path_template: '' };
    expect(() => sourceOf(ROOT, output, WORLD)).toThrow(/^OUTPUT_TEMPLATE_MISSING/);
  });
});

describe('a run receipt', () => {
  test('keeps every digit of a seed that is written as a number', () => {
    const text = receipt({}).replace('"42"', '18446744073709551615');
    expect(parseRunReceipt(text).seed).toBe('18446744073709551615');
  });

  test('may hold large integers of the engine', () => {
    expect(parseRunReceipt(receipt({}).replace('{', '{"rng_state":18446744073709551615,')).seed).toBe('42');
  });

  it.each([
    { given: 'no JSON', text: '{', code: 'RUN_RECEIPT_UNREADABLE' },
    { given: 'a list', text: '[]', code: 'RUN_RECEIPT_INVALID' },
    { given: 'a byte order mark', text: `\ufeff${receipt({})}`, code: 'RUN_RECEIPT_UNREADABLE: .* byte order mark' },
    {
      given: 'a seed twice',
      text: receipt({}).replace('{', '{"seed": 1,'),
      code: 'RUN_RECEIPT_UNREADABLE: .* the member "seed" twice',
    },
    { given: 'NaN', text: receipt({}).replace('"42"', 'NaN'), code: 'RUN_RECEIPT_UNREADABLE: .* NaN' },
    { given: 'text behind it', text: `${receipt({})} {}`, code: 'RUN_RECEIPT_UNREADABLE: .* more text' },
    { given: 'a negative zero as seed', text: receipt({}).replace('"42"', '-0'), code: 'RUN_RECEIPT_INVALID' },
    { given: 'no seed', text: receipt({ seed: undefined }), code: 'WORLD_KEY_MISSING' },
    { given: 'a null fingerprint', text: receipt({ manifest_fingerprint: null }), code: 'WORLD_KEY_MISSING' },
    { given: 'a seed above 2^64-1', text: receipt({ seed: '18446744073709551616' }), code: 'RUN_RECEIPT_INVALID' },
    { given: 'a negative seed', text: receipt({ seed: -1 }), code: 'RUN_RECEIPT_INVALID' },
    { given: 'a seed with a fraction', text: receipt({}).replace('"42"', '42.0'), code: 'RUN_RECEIPT_INVALID' },
    { given: 'a seed with an exponent', text: receipt({}).replace('"42"', '4e1'), code: 'RUN_RECEIPT_INVALID' },
    { given: 'an upper-case digest', text: receipt({ parameter_hash: 'B'.repeat(64) }), code: 'RUN_RECEIPT_INVALID' },
  ])('with $given is refused with $code', ({ text, code }) => {
    expect(() => parseRunReceipt(text)).toThrow(new RegExp(`^${code}`));
  });
});

describe('a scenario', () => {
  it.each([
    { pinned: 'a', candidates: ['b', 'c'], chosen: 'a' },
    { pinned: '', candidates: ['b', 'b'], chosen: 'b' },
  ])('pinned as $pinned among $candidates is $chosen', ({ pinned, candidates, chosen }) => {
    expect(chooseScenario(pinned, candidates)).toBe(chosen);
  });

  it.each([
    { pinned: '', candidates: [], code: 'SCENARIO_ID_MISSING' },
    { pinned: '', candidates: ['a', 'b'], code: 'SCENARIO_ID_AMBIGUOUS' },
    { pinned: '../a', candidates: [], code: 'SCENARIO_ID_MISSING' },
  ])('pinned as $pinned among $candidates is refused with $code', ({ pinned, candidates, code }) => {
    expect(() => chooseScenario(pinned, candidates)).toThrow(new RegExp(`^${code}`));
  });
});

import { SeedSnapshotV1 } from '@spine-green/evidence-schemas/documents/seed_snapshot.v1';
import { requiredOutputIds } from '@spine-green/runtime/events/outputs';
import { assertInlet } from '@spine-green/runtime/services/oracle/pack/inlet';
import { pack } from '@spine-green/runtime/services/oracle/pack/run';
import { planSeed } from '@spine-green/runtime/services/oracle/seed/plan';
import { seed } from '@spine-green/runtime/services/oracle/seed/run';
import type { SeedFacts } from '@spine-green/runtime/services/oracle/seed/types';
import { makeWorld } from '@spine-green/runtime/services/oracle/world/run';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { freshOracleStore, type OracleStore, PLATFORM_RUN_ID, SMALL_WORLD } from '../../support/oracle.ts';

const SNAPSHOT = `evidence/runs/${PLATFORM_RUN_ID}/oracle/seed_snapshot.json`;

describe('a seed plan', () => {
  const object = (key: string, size = 1, checksum = 'a') => ({ key, size, checksum });
  const facts = (changes: Partial<SeedFacts> & { held?: ReturnType<typeof object>[] }): SeedFacts => ({
    source: new Map((changes.held ?? [object('p'), object('run_receipt.json')]).map((held) => [held.key, held])),
    destination: new Map(),
    requiredKeys: ['run_receipt.json'],
    outputs: [{ output_id: 'arrival_events_5B', keys: ['p'], folder: 'data/x/', place: 'data/x/seed=7/' }],
    ...changes,
  });

  test('copies the run receipt last', () => {
    expect(planSeed(facts({})).steps.map(({ object }) => object.key)).toEqual(['p', 'run_receipt.json']);
  });

  it.each([
    {
      given: 'an output without parts',
      changes: { outputs: [{ output_id: 'x', keys: [], folder: 'data/x/', place: 'data/x/seed=7/' }] },
      code: 'SEED_SOURCE_MISSING',
    },
    { given: 'an absent receipt', changes: { held: [object('p')] }, code: 'SEED_SOURCE_MISSING' },
    {
      given: 'an empty part',
      changes: { held: [object('p', 0), object('run_receipt.json')] },
      code: 'SEED_SOURCE_MISSING',
    },
    {
      given: 'another object at the destination',
      changes: { destination: new Map([['p', object('p', 1, 'b')]]) },
      code: 'SEED_DESTINATION_CONFLICT',
    },
    {
      given: 'a key with dot segments',
      changes: { outputs: [{ output_id: 'x', keys: ['../p'], folder: 'data/x/', place: 'data/x/seed=7/' }] },
      code: 'SEED_SOURCE_KEY_INVALID',
    },
    {
      given: 'a key with a control character',
      changes: { outputs: [{ output_id: 'x', keys: ['p\u0007'], folder: 'data/x/', place: 'data/x/seed=7/' }] },
      code: 'SEED_SOURCE_KEY_INVALID',
    },
  ])('refuses $given with $code', ({ changes, code }) => {
    expect(planSeed(facts(changes)).failures.map((failure) => failure.code)).toEqual([code]);
  });

  it.each([
    { keys: [], code: 'SEED_SOURCE_MISSING', says: /^no part of x in data\/x\/seed=7\/, where run_receipt\.json/ },
    {
      keys: [`data/x/${'seed=7/'.repeat(60)}part-ü.parquet`],
      code: 'SEED_SOURCE_KEY_INVALID',
      says: /seed=7\/part-ü\.parquet" is no key of an input: wanted printable ASCII/,
    },
  ])('of $keys says where it looked and what is wrong', ({ keys, code, says }) => {
    const { failures } = planSeed(
      facts({ outputs: [{ output_id: 'x', keys, folder: 'data/x/', place: 'data/x/seed=7/' }] }),
    );
    expect(failures.map((failure) => failure.code)).toEqual([code]);
    expect(failures[0]?.detail).toMatch(says);
  });

  it.each([
    { key: 'data/x/world/part-000009.PARQUET', becomes: 'SEED_SOURCE_UNEXPECTED' },
    { key: 'data/x/world/utc_day=1/part-000000.parquet', becomes: 'SEED_SOURCE_UNEXPECTED' },
    { key: 'data/x/scenario_id=other/part-000000.parquet', becomes: 'SEED_SOURCE_UNEXPECTED' },
    { key: 'data/x/world/part-000000.parquet.gz', becomes: 'SEED_SOURCE_UNEXPECTED' },
    { key: 'data/x/world/.part-000000.parquet.crc', becomes: 'hidden file or marker' },
    { key: 'data/x/world/_SUCCESS', becomes: 'hidden file or marker' },
    { key: 'data/x/_temporary/0/part-000000.parquet', becomes: 'hidden file or marker' },
    { key: 'data/layer3/6B/s4_flow_truth_labels_6B/part-000000.parquet', becomes: 'output that the run does not need' },
    { key: 'data/layer3/6B/validation/mf/extra.json', becomes: 'not named by the index of its gate' },
    { key: '_SEALED.json', becomes: 'pack marker, which is written anew' },
    { key: 'stream_view/ts_utc/x', becomes: 'stream view, which is sorted anew' },
    { key: 'README.txt', becomes: 'no part of the layout of an engine run' },
  ])('passes over nothing: $key becomes $becomes', ({ key, becomes }) => {
    const { steps, failures, ignored } = planSeed(
      facts({ held: [object('p'), object('run_receipt.json'), object(key)] }),
    );
    expect(steps.length + failures.length + ignored.length).toBe(3);
    expect([...failures.map(({ code }) => code), ...ignored.map(({ reason }) => reason)]).toEqual([becomes]);
    expect([...failures.map(({ detail }) => detail), ...ignored.map((one) => one.key)].join()).toContain(key);
  });

  test('refuses a part that lies at the destination alone', () => {
    const destination = new Map([['data/x/world/part-000099.parquet', object('data/x/world/part-000099.parquet')]]);
    expect(planSeed(facts({ destination })).failures).toEqual([
      {
        code: 'SEED_DESTINATION_CONFLICT',
        detail: 'data/x/world/part-000099.parquet lies at the target and not in the source',
      },
    ]);
  });

  test('skips what the destination holds already', () => {
    const { steps } = planSeed(facts({ destination: new Map([['p', object('p')]]) }));
    expect(steps.map(({ action }) => action)).toEqual(['skip', 'copy']);
  });
});

describe('over a made world', () => {
  let oracle: OracleStore;
  beforeEach(async () => {
    oracle = await freshOracleStore();
    await makeWorld(oracle.source, SMALL_WORLD, oracle.limits);
  });
  afterEach(() => oracle.drop());

  const keysOf = async (bucket: string): Promise<readonly string[]> => {
    const keys: string[] = [];
    for await (const { key } of listAll(oracle.store, bucket, '')) keys.push(key);
    return keys;
  };
  const targetKey = (name: string): string => `${oracle.run.root.prefix}/${name}`;
  const sourceKey = async (part: string): Promise<string> => {
    const key = (await keysOf('engine')).find((found) => found.includes(part));
    if (key === undefined) throw new Error(`no source key with ${part}`);
    return key;
  };

  test('a seed copies the four outputs and all gates, and a second one copies nothing', async () => {
    const first = await seed(oracle.seedRequest(), oracle.context);
    // Four parts of four outputs, four files of ten gates, one receipt; the truth labels stay behind.
    expect(first).toMatchObject({ copied: 57, skipped: 0, verified: true, verdict: 'PASS' });
    expect(await keysOf('oracle')).toHaveLength(57);
    const second = await seed(oracle.seedRequest(), oracle.context);
    expect(second).toMatchObject({ copied: 0, skipped: 57, content_index_digest: first.content_index_digest });
  });

  test('a seed that meets another object changes nothing, leaves no receipt and records why', async () => {
    const relative = (await sourceKey('arrival_events/')).slice(oracle.source.root.prefix.length + 1);
    await oracle.store.put('oracle', targetKey(relative), 'other bytes', { kind: 'create' });
    await expect(seed(oracle.seedRequest(), oracle.context)).rejects.toThrow(/^SEED_DESTINATION_CONFLICT/);
    expect(await keysOf('oracle')).toEqual([targetKey(relative)]);
    const { body } = await oracle.store.get('evidence', SNAPSHOT);
    const snapshot = SeedSnapshotV1.parse(JSON.parse(Buffer.from(body).toString()));
    expect(snapshot).toMatchObject({ verdict: 'FAIL', verified: false, copied: 0 });
  });

  it.each(['_passed.flag', 'report.json', 'run_receipt.json'])('a seed refuses a source without %s', async (name) => {
    await oracle.store.delete('engine', await sourceKey(name));
    await expect(seed(oracle.seedRequest(), oracle.context)).rejects.toThrow(
      /^(SEED_SOURCE_MISSING|RUN_RECEIPT_UNREADABLE)/,
    );
    expect(await keysOf('oracle')).toEqual([]);
    expect((await oracle.store.head('evidence', SNAPSHOT))?.size_bytes).toBeGreaterThan(0);
  });

  test('a seed whose copy has another checksum fails closed: no receipt is promoted and the snapshot says why', async () => {
    const damaging = {
      ...oracle.store,
      copy: async (...call: Parameters<typeof oracle.store.copy>) => ({
        ...(await oracle.store.copy(...call)),
        ...(call[0].key.includes('arrival_events/') ? { sha256: 'f'.repeat(64) } : {}),
      }),
    };
    const request = oracle.seedRequest({ target: { ...oracle.run, store: damaging } });
    await expect(seed(request, oracle.context)).rejects.toThrow(/^SEED_SOURCE_CHANGED: data.*was copied with f{64}/);
    expect(await keysOf('oracle')).not.toContain(targetKey('run_receipt.json'));
    const { body } = await oracle.store.get('evidence', SNAPSHOT);
    const snapshot = SeedSnapshotV1.parse(JSON.parse(Buffer.from(body).toString()));
    expect(snapshot).toMatchObject({ verdict: 'FAIL', verified: false });
    expect(snapshot.failures.map(({ code }) => code)).toContain('SEED_SOURCE_CHANGED');
  });

  test('a seed lists what it leaves behind, with the reason', async () => {
    await oracle.store.put('engine', `${oracle.source.root.prefix}/README.txt`, 'x', { kind: 'create' });
    const { ignored, ignored_count, source_object_count } = await seed(oracle.seedRequest(), oracle.context);
    expect(source_object_count).toBe((await keysOf('engine')).length);
    expect(ignored_count).toBe((source_object_count ?? 0) - 57);
    expect(ignored).toContainEqual({ key: 'README.txt', reason: 'no part of the layout of an engine run' });
    expect(new Set(ignored?.map(({ reason }) => reason))).toContain('output that the run does not need');
  });

  test('pre-staged input is proven and never copied', async () => {
    const request = oracle.seedRequest({ source: oracle.run, inletMode: 'external_pre_staged' });
    await expect(seed(request, oracle.context)).rejects.toThrow(/^RUN_RECEIPT_UNREADABLE/);
    await seed(oracle.seedRequest(), oracle.context);
    expect(await seed(request, oracle.context)).toMatchObject({ copied: 0, skipped: 57, verdict: 'PASS' });
  });

  describe('that is seeded', () => {
    beforeEach(async () => {
      await seed(oracle.seedRequest(), oracle.context);
    });

    test('a pack seals once and says the same again', async () => {
      const first = await pack(oracle.packRequest());
      expect(first.seal).toMatchObject({ seal_status: 'SEALED_OK', oracle_pack_id: first.manifest.oracle_pack_id });
      expect(await pack(oracle.packRequest())).toEqual(first);
    });

    test('a pack with another engine release is refused and overwrites nothing', async () => {
      const first = await pack(oracle.packRequest());
      await expect(pack(oracle.packRequest({ engineRelease: '6.0.0' }))).rejects.toThrow(/^MANIFEST_MISMATCH/);
      expect(await pack(oracle.packRequest())).toEqual(first);
    });

    test('a pack over changed content is refused', async () => {
      await pack(oracle.packRequest());
      await oracle.store.put('oracle', targetKey('data/extra.json'), '{}', { kind: 'create' });
      await expect(pack(oracle.packRequest())).rejects.toThrow(/^SEAL_MISMATCH/);
    });

    it.each([
      { missing: '_passed.flag', code: 'GATE_RECEIPT_MISSING' },
      { missing: 'checks.json', code: 'GATE_RECEIPT_MISSING' },
      { missing: 'run_receipt.json', code: 'RUN_RECEIPT_UNREADABLE' },
    ])('nothing is sealed without $missing', async ({ missing, code }) => {
      const key = (await keysOf('oracle')).find((found) => found.endsWith(missing)) ?? '';
      await oracle.store.delete('oracle', key);
      await expect(pack(oracle.packRequest())).rejects.toThrow(new RegExp(`^${code}`));
      expect((await keysOf('oracle')).filter((found) => found.includes('SEALED'))).toEqual([]);
    });

    test('nothing is sealed over a gate whose bundle differs from its flag', async () => {
      const key = (await keysOf('oracle')).find((found) => found.endsWith('report.json')) ?? '';
      const { versionId } = await oracle.store.get('oracle', key);
      await oracle.store.put('oracle', key, '{"status":"PASS"}', { kind: 'replace', versionId });
      await expect(pack(oracle.packRequest())).rejects.toThrow(/^GATE_DIGEST_MISMATCH/);
    });

    test('the inlet assertion fails before the seal and passes after it', async () => {
      const request = { ...oracle.packRequest(), inletMode: 's3_to_s3_seed' } as const;
      const before = await assertInlet(request, oracle.context);
      expect(before).toMatchObject({
        input_prefix_readable: true,
        manifest_readable: false,
        missing_output_ids: requiredOutputIds,
        overall_pass: false,
      });
      await pack(oracle.packRequest());
      expect(await assertInlet(request, oracle.context)).toMatchObject({ missing_output_ids: [], overall_pass: true });
    });
  });

  test('an empty root cannot be packed', async () => {
    await expect(pack(oracle.packRequest())).rejects.toThrow(/^PACK_ROOT_NOT_FOUND/);
  });
});

import { systemClock } from '@spine-green/runtime/kernel/clock';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LaneContext } from '../../../actions/lib/run/lane.ts';
import { gatherRunId } from '../../../actions/m3-run-pinning/facts/b-run-id.ts';
import { momentOf } from '../../support/decided-lane.ts';
import { type FreshObjectStore, freshObjectStore } from '../../support/object-store.ts';

let objects: FreshObjectStore;
beforeEach(async () => {
  objects = await freshObjectStore('evidence');
});
afterEach(() => objects.drop());

/** 2026-11-22 10:15:00.250, and it stands still. */
const MICROS = Date.UTC(2026, 10, 22, 10, 15, 0, 250) * 1000;
const ID = 'platform_20261122T101500Z';
const DECISIONS: Readonly<Record<string, string>> = {
  run_id_format: '{"PLATFORM_RUN_ID_REGEX":"^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$"}',
  collision_policy: '{"PLATFORM_RUN_ID_COLLISION_CAP":"99"}',
  canonicalisation_mode: '{"SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE":"json_sorted_keys_v1"}',
  scenario_equivalence_fields: '{"SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS":"[\\"a\\"]"}',
};

const mint = (executionId = 'm3_20261122T101500Z', decisions = DECISIONS) =>
  gatherRunId({
    ...momentOf('M3.B'),
    executionId,
    handleInputs: {},
    decision: (key: string) => ({ digest: 'x', value: decisions[key] ?? null, locator: null }),
    session: {
      store: objects.store,
      evidence: { store: objects.store, bucket: 'evidence' },
      clock: { ...systemClock, wallMicros: () => MICROS },
    },
  } as unknown as LaneContext);

test('an id is minted from the second and held by a reservation that the store confirms', async () => {
  const { minted, reservation, pinned } = await mint();
  expect(minted).toEqual({ value: { candidate: ID, final: ID, attempts: 0 } });
  expect(reservation).toMatchObject({
    value: { platform_run_id: ID, execution_id: 'm3_20261122T101500Z', versions: 1 },
  });
  expect(pinned).toMatchObject({ value: { PLATFORM_RUN_ID_COLLISION_CAP: '99' } });
});

test('whoever comes later in the same second gets a suffix, one for each', async () => {
  const finals = [];
  for (const execution of ['m3_20261122T101500Z', 'm3_20261122T101500Z', 'm3_20261122T101459Z']) {
    const { minted } = await mint(execution);
    finals.push('value' in minted ? minted.value.final : minted);
  }
  expect(finals).toEqual([ID, `${ID}_01`, `${ID}_02`]);
});

test('two that mint at once never share an id', async () => {
  const all = await Promise.all(['m3_20261122T101500Z', 'm3_20261122T101459Z'].map((execution) => mint(execution)));
  const finals = all.map(({ minted }) => ('value' in minted ? minted.value.final : ''));
  expect(new Set(finals)).toEqual(new Set([ID, `${ID}_01`]));
});

test('a root that holds anything is taken', async () => {
  await objects.store.put('evidence', `evidence/runs/${ID}/stray.json`, '{}', { kind: 'create' });
  expect((await mint()).minted).toMatchObject({ value: { final: `${ID}_01`, attempts: 1 } });
});

test('a decision that is not pinned as handles is unreadable, not empty', async () => {
  const { pinned } = await mint('m3_20261122T101500Z', { ...DECISIONS, collision_policy: 'as usual' });
  expect(pinned).toMatchObject({ unreadable: expect.stringContaining('E_DECISION_INCOMPLETE') });
});

test('what the schemas demand of an id and of the rule is read from their files', async () => {
  const { schemaForm, manifestRule } = await mint();
  expect(schemaForm).toEqual({ value: '^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$' });
  expect(manifestRule).toMatchObject({
    value: { canonicalization: 'json_sorted_keys_v1', derivation: 'deterministic_hash_v1' },
  });
});

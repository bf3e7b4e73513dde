import { systemClock } from '@spine-green/runtime/kernel/clock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pinWorkload } from '../../../actions/m5-oracle/facts/workload.ts';
import { RUN_ID } from '../../support/decided-lane.ts';
import { type FreshObjectStore, freshObjectStore } from '../../support/object-store.ts';

let objects: FreshObjectStore;

beforeAll(async () => {
  objects = await freshObjectStore('evidence');
});

afterAll(() => objects.drop());

const contextOf = (days: string, run = RUN_ID) => ({
  platformRunId: run,
  handleInputs: { M5_WORKLOAD_PROFILE_ID: 'functional_v1' },
  decision: () => ({ value: days, locator: null, source: 'operator' }) as never,
  session: { evidence: { store: objects.store, bucket: 'evidence' }, clock: systemClock },
});

test('a later attempt finds the bound of the first one, and does not move it', async () => {
  const first = await pinWorkload(contextOf('2'));
  expect(first.document).toMatchObject({
    profile_id: 'functional_v1',
    selection_rule: expect.stringContaining('first 2 days'),
  });
  expect(await pinWorkload(contextOf('2'))).toEqual(first);
  // What another attempt wants is for the check to compare; what holds is what the store holds.
  expect(await pinWorkload(contextOf('all'))).toEqual(first);
});

test('a bound that nobody decided is not written', async () => {
  await expect(pinWorkload(contextOf('many', 'platform_20261122T101501Z'))).rejects.toThrow('E_DECISION_INCOMPLETE');
  expect((await objects.store.list('evidence', 'evidence/runs/platform_20261122T101501Z/')).objects).toEqual([]);
});

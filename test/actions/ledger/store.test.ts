import { setImmediate } from 'node:timers/promises';
import { findMicros, systemClock } from '@spine-green/runtime/kernel/clock';
import { expect, test } from 'vitest';
import { openLedger, readLedger } from '../../../actions/lib/ledger/store.ts';
import { ledgerContract } from '../../contracts/ledger.ts';
import { objectStoreContract } from '../../contracts/object-store.ts';
import { memoryObjectStore } from '../../support/ledger/memory-store.ts';
import { freshObjectStore } from '../../support/object-store.ts';
import { goodFacts } from './builder.ts';
import { CI, drafts, NOW } from './drafts.ts';

const BUCKET = 'evidence';

ledgerContract('a folder', async () => {
  const { store, drop } = await freshObjectStore(BUCKET);
  return { store, bucket: BUCKET, drop };
});

ledgerContract('a store behind a wire', async () => ({
  store: memoryObjectStore(BUCKET),
  bucket: BUCKET,
  drop: async () => undefined,
}));

// What the second one is worth as a store is told by the store's own contract.
objectStoreContract('in memory', async () => ({
  store: memoryObjectStore(BUCKET, 'archive'),
  bucket: BUCKET,
  otherBucket: 'archive',
  drop: async () => undefined,
}));

test('a long ledger is read by fewer requests at a time than a client has connections', async () => {
  const near = memoryObjectStore(BUCKET);
  const place = { target: { store: near, bucket: BUCKET }, env: 'embedded' as const };
  const ledger = await openLedger({
    ...place,
    clock: { ...systemClock, wallMicros: () => findMicros(NOW) ?? 0 },
    ci: CI,
  });
  await ledger.append(drafts.initialise(), goodFacts(drafts.initialise()));
  const events = 'evidence/embedded/ledger/events';
  const { body } = await near.get(BUCKET, `${events}/00000001.json`);
  for (let seq = 2; seq <= 100; seq += 1)
    await near.put(BUCKET, `${events}/${String(seq).padStart(8, '0')}.json`, body, { kind: 'create' });
  let [waiting, most] = [0, 0];
  const store: typeof near = {
    ...near,
    get: async (...asked) => {
      waiting += 1;
      most = Math.max(most, waiting);
      await setImmediate();
      waiting -= 1;
      return near.get(...asked);
    },
  };
  const far = { ...place, target: { store, bucket: BUCKET } };
  // A hundred times the first event is no chain, which is found when all of them are read.
  await expect(readLedger(far)).rejects.toMatchObject({ code: 'E_LEDGER_CHAIN_BROKEN' });
  expect(most).toBe(32);
});

import { evidenceKey } from '@spine-green/evidence-schemas';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { expect, test } from 'vitest';
import { readLedger } from '../../../actions/lib/ledger/store.ts';
import { ledgerContract } from '../../contracts/ledger.ts';
import { objectStoreContract } from '../../contracts/object-store.ts';
import { memoryObjectStore } from '../../support/ledger/memory-store.ts';
import { freshObjectStore } from '../../support/object-store.ts';
import { chainOf } from './builder.ts';
import { drafts } from './drafts.ts';

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

/** Connections of a client of a store: what waits for one longer than a connection may take fails. */
const CONNECTIONS = 64;

test('a long ledger is read whole, and never by more requests at once than a client has connections', async () => {
  const store = memoryObjectStore('evidence');
  const target = { store, bucket: 'evidence' };
  const events = chainOf(Array.from({ length: 3 * CONNECTIONS }, () => drafts.initialise()));
  for (const event of events) {
    const name = `events/${String(event.seq).padStart(8, '0')}.json`;
    await createEvidence(target, evidenceKey({ family: 'ledger', env: 'embedded' }, name), LedgerEventV1, event);
  }
  let [open, most] = [0, 0];
  const counting: typeof store = {
    ...store,
    get: async (...args) => {
      open += 1;
      most = Math.max(most, open);
      try {
        return await store.get(...args);
      } finally {
        open -= 1;
      }
    },
  };
  const read = await readLedger({ target: { store: counting, bucket: 'evidence' }, env: 'embedded' });
  expect(read).toEqual(events);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(CONNECTIONS);
});

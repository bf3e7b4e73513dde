import { ledgerContract } from '../../contracts/ledger.ts';
import { objectStoreContract } from '../../contracts/object-store.ts';
import { memoryObjectStore } from '../../support/ledger/memory-store.ts';
import { freshObjectStore } from '../../support/object-store.ts';

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

import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import { describe } from 'vitest';
import { ledgerContract } from '../contracts/ledger.ts';
import { objectStoreContract } from '../contracts/object-store.ts';
import { emulatedAws, makeBucket, REGION } from '../support/servers/emulated-aws.ts';
import { motoTools } from '../support/servers/moto.ts';

describe.skipIf(!motoTools.met)('S3 of an emulator', () => {
  objectStoreContract('S3', async () => {
    const emulator = await emulatedAws();
    await makeBucket('evidence');
    await makeBucket('archive');
    const store = openObjectStore(`s3:${REGION}`);
    return { store, bucket: 'evidence', otherBucket: 'archive', drop: () => emulator.stop() };
  });

  ledgerContract('S3', async () => {
    const emulator = await emulatedAws();
    await makeBucket('evidence');
    return { store: openObjectStore(`s3:${REGION}`), bucket: 'evidence', drop: () => emulator.stop() };
  });
});

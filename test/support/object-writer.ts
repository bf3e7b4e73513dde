/** Puts objects for ever and prints each key after its put has resolved. Arguments: URL, bucket, prefix,
 * path of a file to use as the source of every other put. */
import { writeFileSync } from 'node:fs';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';

const [url = '', bucket = '', prefix = '', file = ''] = process.argv.slice(2);
const store = openObjectStore(url);
process.stdout.write('ready\n');
for (let number = 0; ; number += 1) {
  const key = `${prefix}/${number}`;
  const body = Buffer.alloc(100_000 * (1 + (number % 5)), number);
  if (number % 2 === 0) {
    await store.put(bucket, key, body, { kind: 'create' });
  } else {
    writeFileSync(file, body);
    await store.putFile(bucket, key, file, { kind: 'create' });
  }
  process.stdout.write(`${key}\n`);
}

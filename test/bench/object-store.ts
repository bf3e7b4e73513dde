import { randomBytes } from 'node:crypto';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import { emulatedAws, makeBucket, REGION } from '../support/servers/emulated-aws.ts';
import type { BenchRow } from './row.ts';

const BUCKET = 'bench';
const KIB = 1024;
const SIZES = [
  { name: '1 KiB', bytes: KIB, objects: 300, batches: 10 },
  { name: '8 MiB', bytes: 8 * KIB * KIB, objects: 12, batches: 6 },
] as const;

/** Writes and reads whole objects, and says how long that took. */
interface Side {
  readonly put: (key: string, body: Uint8Array) => Promise<unknown>;
  readonly get: (key: string) => Promise<Uint8Array>;
}

/**
 * The adapter of S3 against the SDK alone, both over HTTP to one emulator, which answers slower than S3 does: what counts is
 * the ratio. Both sides take turns, a few objects each, so that a slow minute is a slow minute of both.
 */
export async function benchObjectStore(): Promise<readonly BenchRow[]> {
  const emulator = await emulatedAws();
  try {
    await makeBucket(BUCKET);
    const [ours, raw] = [adapter(), sdk()];
    const rows: BenchRow[] = [];
    for (const size of SIZES) {
      for (const act of ['put', 'get'] as const) {
        const [own, bare] = await inTurns(act, size, { ours, raw });
        rows.push(rowOf(`S3 adapter, ${act} of ${size.name}, one after the other`, size, { own, bare }));
      }
    }
    return rows;
  } finally {
    await emulator.stop();
  }
}

type Size = (typeof SIZES)[number];

/** Seconds of all objects, ours and the SDK's. */
async function inTurns(
  act: keyof Side,
  { bytes, objects, batches }: Size,
  sides: { readonly ours: Side; readonly raw: Side },
): Promise<readonly [number, number]> {
  const body = randomBytes(bytes);
  const seconds = { ours: 0, raw: 0 };
  const each = objects / batches;
  for (let batch = 0; batch < batches; batch += 1) {
    for (const side of ['ours', 'raw'] as const) {
      const started = performance.now();
      for (let index = 0; index < each; index += 1) {
        const key = `${side}/${bytes}/${batch}-${index}`;
        if (act === 'put') await sides[side].put(key, body);
        else if ((await sides[side].get(key)).length !== bytes) throw new Error(`${key} came back in another size`);
      }
      seconds[side] += (performance.now() - started) / 1000;
    }
  }
  return [seconds.ours, seconds.raw];
}

function adapter(): Side {
  const store = openObjectStore(`s3:${REGION}`);
  return {
    put: (key, body) => store.put(BUCKET, key, body, { kind: 'create' }),
    get: async (key) => (await store.get(BUCKET, key)).body,
  };
}

/** One conditional request a write, with the checksum that S3 compares, as the adapter sends it. */
function sdk(): Side {
  const client = new S3Client({ region: REGION });
  return {
    put: (Key, Body) =>
      client.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body, IfNoneMatch: '*', ChecksumAlgorithm: 'SHA256' })),
    get: async (Key) => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key }));
      if (Body === undefined) throw new Error(`${Key} has no body`);
      return Body.transformToByteArray();
    },
  };
}

function rowOf(
  figure: string,
  { bytes, objects }: Size,
  { own, bare }: { readonly own: number; readonly bare: number },
): BenchRow {
  const rate = (seconds: number): string =>
    bytes > KIB
      ? `${((bytes * objects) / KIB / KIB / seconds).toFixed(1)} MiB/s`
      : `${(objects / seconds).toFixed(1)} objects/s`;
  return {
    figure,
    measured: rate(own),
    probe: `${rate(bare)}, the SDK alone`,
    ratio: (bare / own).toFixed(2),
    bar: 'ratio 0.90',
  };
}

import { createHash } from 'node:crypto';
import { zstdCompressSync } from 'node:zlib';
import { isPacked, packBytes, packer, unpack, unpackedChunks } from '@spine-green/runtime/evidence/packed';
import { describe, expect, it } from 'vitest';

const KEY = 'lines.jsonl.zst';
const BYTES_MAX = 1_000_000;
const lines = Array.from({ length: 5_000 }, (_, index) => `{"line":${index}}\n`).join('');
const frame = zstdCompressSync(lines);

const readers = [
  {
    how: 'at once',
    read: async (key: string, body: Uint8Array) => Buffer.from(await unpack(key, body, BYTES_MAX)).toString('utf8'),
  },
  {
    how: 'in pieces',
    read: async (key: string, body: Uint8Array) => {
      const chunks: Buffer[] = [];
      for await (const chunk of unpackedChunks(key, inPieces(body), BYTES_MAX)) chunks.push(chunk);
      return Buffer.concat(chunks).toString('utf8');
    },
  },
] as const;

async function* inPieces(body: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < body.length; at += 1000) yield body.subarray(at, at + 1000);
}

describe.each(readers)('read $how', ({ read }) => {
  it('a frame is its lines', async () => expect(await read(KEY, frame)).toBe(lines));

  it.each([
    { given: 'bytes behind the frame', body: Buffer.concat([frame, Buffer.from('x')]), says: 'holds bytes behind' },
    { given: 'a second frame', body: Buffer.concat([frame, frame]), says: 'holds bytes behind' },
    { given: 'a frame cut short', body: frame.subarray(0, -5), says: 'is no whole zstd frame' },
    { given: 'no byte at all', body: Buffer.alloc(0), says: 'is no whole zstd frame' },
    { given: 'text', body: Buffer.from(lines), says: 'is no whole zstd frame' },
    { given: 'more than its bound', body: zstdCompressSync(Buffer.alloc(2 ** 28)), says: 'unpacks to more than' },
  ])('$given is refused by its code', async ({ body, says }) => {
    await expect(read(KEY, body)).rejects.toMatchObject({
      code: 'E_PACKED_REFUSED',
      message: expect.stringContaining(says),
    });
  });
});

it('a name that does not say that it is packed is read as it is', async () => {
  expect(isPacked('lines.jsonl')).toBe(false);
  expect(await unpack('lines.jsonl', frame, BYTES_MAX)).toBe(frame);
});

it('what fails where the bytes come from is not said of the object', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield frame.subarray(0, 10);
    throw new Error('the disk is gone');
  }
  const read = async () => {
    for await (const _ of unpackedChunks(KEY, broken(), BYTES_MAX));
  };
  await expect(read()).rejects.toThrow('the disk is gone');
});

it.each([0, 1, 2, 100])('%i pieces, some of them large, are one frame', async (count) => {
  const pieces = packer();
  const part = Buffer.from(lines.repeat(3));
  for (let index = 0; index < count; index += 1) pieces.add(index % 2 === 0 ? part : Buffer.from('a line\n'));
  const frame = await pieces.finish();
  const read = await unpack(KEY, frame, 2 ** 28);
  expect(read.length).toBe(Math.ceil(count / 2) * part.length + Math.floor(count / 2) * 7);
});

it('pieces and the whole are packed to the same content, whatever the bytes of the frame', async () => {
  const pieces = packer();
  for (let at = 0; at < lines.length; at += 777) pieces.add(Buffer.from(lines.slice(at, at + 777)));
  const whole = [await packBytes(lines), await pieces.finish()];
  expect(await Promise.all(whole.map((one) => readers[0].read(KEY, one)))).toEqual([lines, lines]);
  // An export that is tried again asks again.
  expect(await pieces.finish()).toEqual(whole[1]);
});

describe('a frame that ends where an output buffer of the compressor ends', () => {
  const OUTPUT_BYTES = 16_384;
  // Digests cannot be packed, so a length of input is met at which the frame is as long as a whole number of buffers.
  const noise = Buffer.concat(Array.from({ length: 1_100 }, (_, n) => createHash('sha256').update(`${n}`).digest()));
  const lengths = [1, 2].flatMap((buffers) => Array.from({ length: 40 }, (_, n) => buffers * OUTPUT_BYTES - n));

  it.each([
    { how: 'at once', pack: (bytes: Buffer) => packBytes(bytes) },
    {
      how: 'piece by piece',
      pack: (bytes: Buffer) => {
        const frame = packer();
        frame.add(bytes);
        return frame.finish();
      },
    },
  ])('is one frame, packed $how', async ({ pack }) => {
    const met: number[] = [];
    for (const length of lengths) {
      const packed = await pack(noise.subarray(0, length));
      if (packed.length % OUTPUT_BYTES === 0) met.push(length);
      expect(Buffer.from(await unpack(KEY, packed, BYTES_MAX)).equals(noise.subarray(0, length))).toBe(true);
    }
    expect(met).toHaveLength(2);
  });
});

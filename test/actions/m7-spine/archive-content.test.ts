import { zstdCompressSync } from 'node:zlib';
import { sha256Hex } from '@spine-green/evidence-schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leastDistanceMs } from '../../../actions/lib/rules/caught-up.ts';
import type { SegmentRow } from '../../../actions/lib/truth/archive-segments.ts';
import { readContent } from '../../../actions/m7-spine/facts/d-archive-durability.ts';
import recordSample from '../../../evidence-schemas/samples/archive_record.v1/valid-typical.json' with { type: 'json' };
import { type FreshObjectStore, freshObjectStore } from '../../support/object-store.ts';

const RUN = recordSample.platform_run_id;
const TOPIC = recordSample.origin_offset.topic;

const line = (offset: number, changes: object = {}): string =>
  JSON.stringify({
    ...recordSample,
    origin_offset: { ...recordSample.origin_offset, offset: String(offset) },
    ...changes,
  });

describe('the content of the archive', () => {
  let fresh: FreshObjectStore;
  beforeAll(async () => {
    fresh = await freshObjectStore('archive');
  });
  afterAll(() => fresh.drop());

  /** Stores a segment of these lines, and says what the ledger would have of offsets 3 to 5. */
  async function stored(name: string, content: string | Uint8Array, changes: Partial<SegmentRow> = {}) {
    const key = `archive/${RUN}/events/${name}.jsonl.zst`;
    const body = typeof content === 'string' ? zstdCompressSync(content) : content;
    await fresh.store.put('archive', key, body, { kind: 'create' });
    return {
      ...{ key, topic: TOPIC, partition: 0, firstOffset: 3, lastOffset: 5, records: 3, sha256: sha256Hex(body) },
      ...changes,
    };
  }

  test.each<{ given: string; lines: readonly string[]; ledger?: Partial<SegmentRow>; records: number; fault?: RegExp }>(
    [
      { given: 'its records', lines: [line(3), line(4), line(5)], records: 3 },
      { given: 'a record that is gone', lines: [line(3), line(5)], records: 2, fault: /2 records, the ledger has 3/ },
      { given: 'another range', lines: [line(2), line(3), line(4)], records: 3, fault: /another range/ },
      { given: 'no order', lines: [line(3), line(3), line(5)], records: 3, fault: /out of order/ },
      {
        given: 'another run',
        lines: [line(3), line(4, { platform_run_id: 'platform_20260102T000000Z' }), line(5)],
        records: 3,
        fault: /another run/,
      },
      {
        given: 'another origin',
        lines: [line(3), line(4), line(5)],
        ledger: { partition: 1 },
        records: 3,
        fault: /origin/,
      },
      { given: 'a line that is no record', lines: [line(3), '{}', line(5)], records: 0, fault: /E_SCHEMA_INVALID/ },
      { given: 'a line that is no JSON', lines: [line(3), '{', line(5)], records: 0, fault: /line 2 is not JSON/ },
      {
        given: 'bytes of another digest',
        lines: [line(3)],
        ledger: { sha256: '0'.repeat(64) },
        records: 0,
        fault: /DIGEST/,
      },
    ],
  )('with $given', async ({ given, lines, ledger, records, fault }) => {
    const row = await stored(given.replaceAll(' ', '-'), `${lines.join('\n')}\n`, ledger);
    const content = await readContent({ store: fresh.store, bucket: 'archive', platformRunId: RUN }, [row]);
    expect(content.records.get(TOPIC) ?? 0).toBe(records);
    expect(content.faults).toEqual(fault === undefined ? [] : [expect.stringMatching(fault)]);
  });

  test('one broken segment hides none of the others', async () => {
    const good = await stored('good', `${line(3)}\n${line(4)}\n${line(5)}\n`);
    const plain = await stored('plain', new TextEncoder().encode('no zstd'));
    const absent = { ...good, key: `archive/${RUN}/events/absent.jsonl.zst` };
    const place = { store: fresh.store, bucket: 'archive', platformRunId: RUN };
    const { records, faults } = await readContent(place, [absent, plain, good]);
    expect(records).toEqual(new Map([[TOPIC, 3]]));
    expect(faults).toEqual([expect.stringContaining('E_OBJECT_NOT_FOUND'), expect.stringContaining('plain')]);
  });
});

describe('the distance of samples', () => {
  const at = (...times: string[]) => ({
    samples: times.map((sampled_at_utc) => ({ sampled_at_utc })) as never,
  });

  test.each([
    { given: 'two', times: ['2026-11-22T10:21:00.000000Z', '2026-11-22T10:21:30.000000Z'], ms: 30_000 },
    {
      given: 'three',
      times: ['2026-11-22T10:21:00.000000Z', '2026-11-22T10:21:30.000000Z', '2026-11-22T10:21:31.000500Z'],
      ms: 1000,
    },
    { given: 'one', times: ['2026-11-22T10:21:00.000000Z'], ms: -1 },
    { given: 'a time that cannot be read', times: ['2026-11-22T10:21:00.000000Z', 'x'], ms: -1 },
  ])('of $given is $ms ms', ({ times, ms }) => {
    expect(leastDistanceMs(at(...times))).toBe(ms);
  });
});

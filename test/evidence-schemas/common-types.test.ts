import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceSchemas } from './folder.ts';

const common = JSON.parse(readFileSync(join(evidenceSchemas, 'schemas', 'common.v1.schema.json'), 'utf8')) as {
  readonly $defs: Readonly<Record<string, { readonly pattern?: string }>>;
};

/** The pattern as a validator applies it. */
const pattern = (name: string): RegExp => new RegExp(common.$defs[name]?.pattern ?? '(?!)', 'u');

describe('a 64-bit identifier', () => {
  const limit = 2n ** 64n - 1n;

  test('is legal exactly from 0 to 2^64-1', () => {
    const near = fc.bigInt({ min: limit - 10_000n, max: limit + 10_000n });
    const any = fc.bigInt({ min: 0n, max: 2n ** 68n });
    const digits = fc.tuple(fc.nat(20), fc.bigInt({ min: -50n, max: 50n })).map(([n, by]) => 10n ** BigInt(n) + by);
    // Every prefix of the limit, followed by anything: each alternative of the pattern ends at one of them.
    const prefix = fc
      .tuple(fc.integer({ min: 1, max: 20 }), fc.bigInt({ min: 0n, max: limit }))
      .map(([length, tail]) => BigInt((String(limit).slice(0, length) + String(tail).padStart(20, '0')).slice(0, 20)));
    fc.assert(
      fc.property(fc.oneof(near, any, digits, prefix), (value) => {
        fc.pre(value >= 0n);
        expect(pattern('uint64').test(String(value))).toBe(value <= limit);
      }),
      { numRuns: 5_000 },
    );
  });

  test.each(['', '00', '01', '-1', '+1', '1.0', '1e3', ' 1', '1\n', '0x1', '١', '18446744073709551616'])(
    'is not %j',
    (text) => {
      expect(pattern('uint64').test(text)).toBe(false);
    },
  );
});

describe('named types', () => {
  test.each([
    { type: 'time', text: '2026-11-22T10:15:00Z', legal: true },
    { type: 'time', text: '2026-11-22T10:15:00.1Z', legal: true },
    { type: 'time', text: '2026-11-22T10:15:00.1234567Z', legal: false },
    { type: 'time', text: '2026-11-22T10:15:00+00:00', legal: false },
    { type: 'time', text: '2026-11-22 10:15:00Z', legal: false },
    { type: 'time', text: '2026-13-22T10:15:00Z', legal: false },
    { type: 'time', text: '2026-11-22T24:00:00Z', legal: false },
    { type: 'time_us', text: '2026-11-22T10:15:00.000001Z', legal: true },
    { type: 'time_us', text: '2026-11-22T10:15:00.001Z', legal: false },
    { type: 'platform_run_id', text: 'platform_20261122T101500Z', legal: true },
    { type: 'platform_run_id', text: 'platform_20261122T101500Z_07', legal: true },
    { type: 'platform_run_id', text: 'platform_20261122T101500z', legal: false },
    { type: 'platform_run_id', text: 'platform_2026-11-22', legal: false },
    { type: 'run_or_none', text: 'N/A', legal: true },
    { type: 'run_or_none', text: 'n/a', legal: false },
    { type: 'lane_id', text: 'M7.C', legal: true },
    { type: 'lane_id', text: 'M10.A0', legal: true },
    { type: 'lane_id', text: 'M7.P10', legal: true },
    { type: 'lane_id', text: 'M11.A', legal: false },
    { type: 'check_id', text: 'M6.G-C00', legal: true },
    { type: 'check_id', text: 'U-ENTRY', legal: true },
    { type: 'check_id', text: 'M6G-C00', legal: false },
    { type: 'blocker_code', text: 'M7C-B2', legal: true },
    { type: 'blocker_code', text: 'M7P10-B5', legal: true },
    { type: 'blocker_code', text: 'M2D-U8', legal: true },
    { type: 'blocker_code', text: 'M10K-B1', legal: true },
    { type: 'blocker_code', text: 'M7.C-B2', legal: false },
    { type: 'execution_id', text: 'm10_20261122T101500Z', legal: true },
    { type: 'execution_id', text: 'm11_20261122T101500Z', legal: false },
    { type: 'money', text: '-0.0003', legal: true },
    { type: 'money', text: '17.8953', legal: true },
    { type: 'money', text: '1e3', legal: false },
    { type: 'money', text: '017', legal: false },
    { type: 'object_key', text: 'evidence/dev_min/packaging/m1_20261122T083000Z/P(-1)/a.json', legal: true },
    { type: 'object_key', text: '/evidence/a.json', legal: false },
    { type: 'object_key', text: 'evidence//a.json', legal: false },
    { type: 'object_key', text: 'evidence/a b.json', legal: false },
  ])('$type: $text is $legal', ({ type, text, legal }) => {
    expect(pattern(type).test(text)).toBe(legal);
  });
});

describe('the certified verdict', () => {
  const manifest = {
    schema: 'fp.bundle_manifest.v1',
    platform_run_id: 'platform_20261122T101500Z',
    ledger_head_sha256: 'a'.repeat(64),
    entries: [
      {
        bucket: 'evidence',
        key: 'evidence/a.json',
        version_id: '1',
        sha256: 'b'.repeat(64),
        size: 1,
        path: 'a.json',
        written_at_utc: '2026-11-22T10:15:00.000000Z',
      },
    ],
    delete_markers: [],
    root_sha256: 'c'.repeat(64),
  } as const;

  test('exists in a bundle from dev_min only, for the compiler and for the validator', () => {
    const [entries, delete_markers] = [[...manifest.entries], []];
    const certified: BundleManifestV1 = {
      ...manifest,
      entries,
      delete_markers,
      substrate: 'dev_min',
      final_word: 'ADVANCE_CERTIFIED_DEV_MIN',
    };
    // @ts-expect-error A rehearsal is never certified.
    const embedded: BundleManifestV1 = {
      ...manifest,
      entries,
      delete_markers,
      substrate: 'embedded',
      final_word: 'ADVANCE_CERTIFIED_DEV_MIN',
    };
    // @ts-expect-error Nor is the emulator.
    const emulated: BundleManifestV1 = {
      ...manifest,
      entries,
      delete_markers,
      substrate: 'emulated',
      final_word: 'ADVANCE_CERTIFIED_DEV_MIN',
    };
    expect([certified, embedded, emulated].map((one) => BundleManifestV1.is(one))).toEqual([true, false, false]);
  });

  test('exists in a phase envelope from dev_min only', () => {
    const sample = join(evidenceSchemas, 'samples', 'phase_evidence.v1', 'valid-certified.json');
    const certified: unknown = JSON.parse(readFileSync(sample, 'utf8'));
    if (!PhaseEvidenceV1.is(certified)) throw new Error('the sample is not valid');
    // @ts-expect-error A rehearsal is never certified.
    const rehearsed: PhaseEvidenceV1 = {
      ...certified,
      substrate: 'embedded',
      verdict: 'PASS',
      verdict_code: 'ADVANCE_CERTIFIED_DEV_MIN',
    };
    expect(PhaseEvidenceV1.is(rehearsed)).toBe(false);
  });
});

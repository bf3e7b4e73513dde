import { beforeAll, describe, test } from 'vitest';
import { edit, editEvent } from '../../../support/forger/edits.ts';
import type { Example } from '../../../support/forger/examples.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../../support/forger/found.ts';
import { firstOf, type Json, within } from '../../../support/forger/objects.ts';

const OTHER = 'a'.repeat(64);
const OF_M1 = (name: string) => new RegExp(`evidence/embedded/packaging/.*/${name}[^/]*\\.json$`);
const SNAPSHOT = (lane: string) => OF_M1(`m1_${lane}_[a-z_]+_snapshot`);
const PROVENANCE = OF_M1('packaging_provenance');
const OUTPUTS = OF_M1('ci_m1_outputs');
const SCAN = OF_M1('build_context_secret_scan');
const INJECTION = OF_M1('security_secret_injection_checks');
const says = (file: string, what: string): RegExp => new RegExp(`/${file}[^ ]*\\.json .*: says ${RegExp.escape(what)}`);

type Change = readonly [what: string, part: RegExp, to: (document: Json) => void, found: RegExp];
const forgery = ([what, part, to, found]: Change): Forgery => ({ what, forge: edit(part, to), found });
const set = (name: string, value: unknown) => (document: Json) => {
  document[name] = value;
};
const check = (id: string, to: (check: Json) => void) => (snapshot: Json) => {
  const found = (snapshot.checks as Json[]).find((one) => one.id === id);
  if (found === undefined) throw new Error(`the example has no ${id}`);
  to(found);
};
/** What a check expects and what it found, both the same. */
const both = (id: string, to: (side: Json) => void) =>
  check(id, (one) => {
    for (const side of ['expected', 'observed']) to(within(one, side));
  });
const pattern = (at: number, to: (pattern: Json) => void) => (checks: Json) =>
  to((checks.patterns as Json[])[at] ?? {});

const PASSING: readonly Forgery[] = [
  [
    'the image was built by another recipe',
    PROVENANCE,
    set('dockerfile_path', 'runtime/Otherfile'),
    says('packaging_provenance', 'dockerfile_path "runtime/Otherfile"'),
  ] as const,
  [
    'the image was built by another recipe than M1.A found',
    SNAPSHOT('a'),
    both('M1.A-C01', set('recipes', ['runtime/Otherfile'])),
    says('packaging_provenance', 'the recipes of M1.A-C01'),
  ] as const,
  [
    'somebody else built the image',
    PROVENANCE,
    set('build_actor', 'mallory'),
    says('packaging_provenance', 'build_actor "mallory"'),
  ] as const,
  [
    'somebody else built the image, in a job of his own',
    PROVENANCE,
    (document: Json) => {
      document.build_actor = 'mallory';
      within(document, 'ci').actor = 'mallory';
    },
    says('packaging_provenance', 'ci {"actor":"mallory"'),
  ] as const,
  [
    'the image was built at another moment',
    PROVENANCE,
    set('build_completed_at_utc', '2026-01-01T00:00:00.000000Z'),
    says('packaging_provenance', 'build_completed_at_utc "2026-01-01'),
  ] as const,
  [
    'the workflow emitted another actor',
    OUTPUTS,
    set('build_actor', 'mallory'),
    says('ci_m1_outputs', 'build_actor "mallory"'),
  ] as const,
  [
    'the workflow emitted another run',
    OUTPUTS,
    set('ci_run_id', '17'),
    says('ci_m1_outputs', 'ci_run_id "17"'),
  ] as const,
  [
    'M1.G found another actor than the workflow emitted',
    SNAPSHOT('g'),
    both('M1.G-C02', set('build_actor', 'mallory')),
    says('ci_m1_outputs', 'what M1.G-C02 found'),
  ] as const,
  [
    'M1.A built while it did not run',
    SNAPSHOT('a'),
    (snapshot: Json) => set('build_completed_at_utc', '2026-01-01T00:00:00.000000Z')(within(snapshot, 'payload')),
    says('m1_a_image_contract_snapshot', 'whether it built while it ran'),
  ] as const,
  [
    'M1.A found another tag',
    SNAPSHOT('a'),
    check('M1.A-C04', (one) => set('tag', `src-${OTHER}`)(within(one, 'observed'))),
    says('m1_a_image_contract_snapshot', 'tag of M1.A-C04'),
  ] as const,
].map(forgery);

/** Found whether the lane passed or not. */
const EARLY: readonly Forgery[] = [
  [
    'M1.A built of another number of files',
    SNAPSHOT('a'),
    (snapshot: Json) => set('files', 7)(within(snapshot, 'payload')),
    says('m1_d_security_snapshot', 'image_files'),
  ] as const,
  [
    'M1.D scanned another number of files of the image',
    SNAPSHOT('d'),
    (snapshot: Json) => set('image_files', 7)(within(snapshot, 'payload')),
    says('m1_d_security_snapshot', 'image_files 7'),
  ] as const,
  [
    'M1.D scanned another number of files of the context',
    SNAPSHOT('d'),
    (snapshot: Json) => set('context_files', 7)(within(snapshot, 'payload')),
    says('build_context_secret_scan', 'files_scanned'),
  ] as const,
  [
    'the context had another number of files',
    SNAPSHOT('d'),
    both('M1.D-C04', (side) => set('files', 7)(within(side, 'context'))),
    says('m1_d_security_snapshot', 'the files of the context of M1.D-C04 7'),
  ] as const,
  [
    'the image had another number of files',
    SNAPSHOT('d'),
    both('M1.D-C04', (side) => set('files', 7)(within(side, 'image'))),
    says('m1_d_security_snapshot', 'the files of the image of M1.D-C04 7'),
  ] as const,
  [
    'M1.D wrote other receipts',
    SNAPSHOT('d'),
    check('M1.D-C04', (one) => set('context', OTHER)(within(one, 'observed', 'receipts'))),
    says('m1_d_security_snapshot', 'the receipts of M1.D-C04'),
  ] as const,
  [
    'M1.D asked another list of modes',
    SNAPSHOT('d'),
    both('M1.D-C03', (side) => void (side.modes as string[]).pop()),
    says('m1_d_security_snapshot', 'the modes of M1.D-C03'),
  ] as const,
  [
    'the image listed other modes than were started',
    SNAPSHOT('b'),
    both('M1.B-C01', (side) => void (side.modes as string[]).pop()),
    says('entrypoint_matrix_receipt', 'the modes of M1.B-C01'),
  ] as const,
  [
    'the scan of the context read another number of files',
    SCAN,
    set('files_scanned', 7),
    says('build_context_secret_scan', 'files_scanned 7'),
  ] as const,
  [
    'the scan of the context found something more',
    SCAN,
    (scan: Json) => {
      scan.hits = [{ rule: 'private_key', path: 'runtime/x', line: 3 }];
    },
    says('build_context_secret_scan', 'the hits of M1.D-C01'),
  ] as const,
  [
    'the image was scanned for another number of files',
    INJECTION,
    pattern(1, set('scanned_count', 7)),
    says('security_secret_injection_checks', 'the files of the image 7'),
  ] as const,
  [
    'the image has more texts than files',
    INJECTION,
    pattern(2, set('scanned_count', 9_999)),
    says('security_secret_injection_checks', 'whether it has more texts than files'),
  ] as const,
  [
    'the recipe holds a secret that M1.D did not see',
    INJECTION,
    pattern(0, set('hits', [{ rule: 'ENV TOKEN=x', path: 'runtime/Dockerfile' }])),
    says('security_secret_injection_checks', 'the instructions of M1.D-C01'),
  ] as const,
  [
    'the image holds a credential that M1.D did not see',
    INJECTION,
    pattern(2, set('hits', [{ rule: 'private_key', path: 'dist/x', line: 3 }])),
    says('security_secret_injection_checks', 'how many of its hits M1.D-C05 shows'),
  ] as const,
  [
    'M1.D saw a credential in the image that its receipt does not list',
    SNAPSHOT('d'),
    check('M1.D-C05', (one) => {
      one.observed = ['private_key in dist/x, line 3'];
    }),
    says('security_secret_injection_checks', 'hits of M1.D-C05 that it does not list'),
  ] as const,
].map(forgery);

const HIT: readonly Forgery[] = [
  ...[
    ['line', 7],
    ['path', 'runtime/src/elsewhere.ts'],
    ['rule', 'private_key'],
  ].map(([name, value]) =>
    forgery([
      `the scan of the context found another ${name}`,
      SCAN,
      (scan) => set(String(name), value)(firstOf(scan, 'hits')),
      says('build_context_secret_scan', 'the hits of M1.D-C01'),
    ]),
  ),
  forgery([
    'the scan of the context found the same twice',
    SCAN,
    (scan) => void (scan.hits as Json[]).push(firstOf(scan, 'hits')),
    says('build_context_secret_scan', 'the hits of M1.D-C01'),
  ]),
];

const SEED: Forgery = {
  what: 'the ledger began over other definitions',
  forge: editEvent('LEDGER_INITIALISED', 'M0', set('seed_sha256', OTHER)),
  found: /ledger\/events\/00000001\.json .*: says seed_sha256 "a{64}"/,
};

const ROWS: Readonly<Record<Example, readonly Forgery[]>> = {
  passing: [...PASSING, ...EARLY, SEED],
  held: [...EARLY, ...HIT, SEED],
  crashed: [SEED],
};

describe.each(Object.entries(ROWS))('without the root, in a %s run', { timeout: EXAMPLE_MS_MAX }, (name, rows) => {
  beforeAll(() => {
    heldExample(name as Example);
  }, EXAMPLE_MS_MAX);

  test.each(rows)('$what is found', (row) => expectFound(heldExample(name as Example), row));
});

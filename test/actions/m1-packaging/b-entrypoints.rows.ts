import { entrypoints, type MatrixFacts, type ModeRow } from '../../../actions/m1-packaging/lanes/b-entrypoints.ts';
import { IMAGE, laneRows } from '../../support/decided-lane.ts';

/** The modes of this release and their kinds, sorted; written down here and not taken from the catalogue. */
const JOBS = [
  ...[
    'case-analyst',
    'case-summary',
    'db-migrate',
    'decision-summary',
    'duplicate-injector',
    'label-feed',
    'lag-sampler',
    'oracle-checker',
    'oracle-pack',
    'oracle-seed',
    'oracle-stream-sort',
  ],
  ...['oracle-world', 'reporter', 'runtime-probe', 'sr', 'wsp'],
];
const DAEMONS = [
  'al',
  'archive-writer',
  'case-trigger',
  'cm',
  'csfb',
  'df',
  'dl',
  'dla',
  'env-conformance',
  'ieg',
  'ig',
  'ls',
  'ofp',
];
const listed = [
  ...JOBS.map((mode) => ({ mode, kind: 'job' })),
  ...DAEMONS.map((mode) => ({ mode, kind: 'daemon' })),
].sort((a, b) => (a.mode < b.mode ? -1 : 1));
/** Digest of that list, computed with another implementation. */
const MATRIX_SHA256 = 'c32da334588a622f7a3c5465fd7714d6e2f8f536130883ed55dc53723955f6cd';

/** The same with a job that is no mode of this release, and its digest by that implementation. */
const withShell = [...listed, { mode: 'shell', kind: 'job' }].sort((a, b) => (a.mode < b.mode ? -1 : 1));
const SHELL_SHA256 = '3d8f4bde16b19b85807c2d49594ef865be76e175d9ab32eef151a3deb350b172';

const start = (exit_code: number) => ({ exit_code, duration_ms: 80, said: 'said' });
const started = (modes: typeof listed): readonly ModeRow[] =>
  modes.map(({ mode }) => ({
    mode,
    grammar: `${mode} [--help | --dry-run]`,
    environment: ['SSM_DB_DSN_PATH'],
    help: start(0),
    dry: start(0),
    secret: start(64),
  }));
const matrix = started(listed);
const facts: MatrixFacts = {
  digest: IMAGE,
  listed: { value: listed },
  pinned: { value: MATRIX_SHA256 },
  rows: { value: matrix },
};
/** The first mode with one thing changed. */
const spoilt = (change: Partial<ModeRow>): Partial<MatrixFacts> => ({
  rows: { value: matrix.map((row, index) => (index === 0 ? { ...row, ...change } : row)) },
});
const failing = (id: string, given: string, changed: Partial<MatrixFacts>) => ({
  given,
  facts: { ...facts, ...changed },
  fails: { [`M1.B-${id}`]: `M1B-B${id.charAt(2)}` },
});

export const rows = [
  laneRows(entrypoints, {
    passing: [{ given: 'every mode of this release', facts }],
    failing: [
      failing('C01', 'a matrix that was pinned otherwise', { pinned: { value: 'e'.repeat(64) } }),
      failing('C01', 'a matrix that nobody pinned', { pinned: { unreadable: 'E_DECISION_INCOMPLETE' } }),
      failing('C01', 'an image with a mode that no release has, pinned as it is', {
        listed: { value: withShell },
        pinned: { value: SHELL_SHA256 },
        rows: { value: started(withShell) },
      }),
      {
        given: 'an image that lacks a mode',
        facts: { ...facts, listed: { value: listed.slice(1) } },
        fails: { 'M1.B-C01': 'M1B-B1', 'M1.B-C04': 'M1B-B4' },
      },
      {
        given: 'an image that lists nothing',
        facts: { ...facts, listed: { unreadable: 'E_IMAGE_CONTENT_INVALID' }, rows: { unreadable: 'none' } },
        fails: { 'M1.B-C01': 'M1B-B1', 'M1.B-C02': 'M1B-B2', 'M1.B-C03': 'M1B-B3', 'M1.B-C04': 'M1B-B4' },
      },
      failing('C02', 'a mode without help', spoilt({ help: start(1) })),
      failing('C03', 'a mode that cannot load', spoilt({ dry: start(1) })),
      failing('C04', 'a mode that takes a secret as an argument', spoilt({ secret: start(0) })),
      failing('C04', 'a mode that ends by a signal', spoilt({ secret: { ...start(0), exit_code: null } })),
      failing('C04', 'a mode with another grammar', spoilt({ grammar: 'archive-writer <file>' })),
    ],
  }),
];

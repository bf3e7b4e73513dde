import { beforeAll, describe, expect, test } from 'vitest';
import { edit } from '../../support/forger/edits.ts';
import { EXAMPLE_MS_MAX, type Forgery } from '../../support/forger/found.ts';
import { linesOf, missingOf, OTHER, said } from '../../support/forger/lane-forgeries.ts';
import type { Json } from '../../support/forger/objects.ts';

const OF_RUN = (name: string) => new RegExp(`/runs/[^/]+/${name}$`);
const SUMMARY = OF_RUN('wsp/wsp_summary\\.json');
const START = OF_RUN('wsp/wsp_start\\.json');
const RECEIPTS = OF_RUN('ingest/receipt_summary\\.json');
const SEED = OF_RUN('oracle/seed_snapshot\\.json');
const PACK = /\/_oracle_pack_manifest\.json$/;
const GO = /\/m6_[^/]+\/approval_execution_go_[^/]+\.json$/;
const ONE_DAY = '2099-01-01T00:00:00.000000Z';

const another = (part: RegExp, name: string, other: unknown, found: RegExp): Forgery =>
  said(
    `${name} of ${part.source} is another`,
    part,
    (document) => void Object.assign(document, { [name]: other }),
    found,
  );

/** What the producer says of a first attempt is compared with everything, so which it was has to be (`joins/producer.ts`). */
const ATTEMPTS: readonly Forgery[] = [
  another(SUMMARY, 'attempt', 2, /wsp_summary\.json .*: says attempt 2, its sources say 1/),
  another(START, 'attempt_id', '2', /wsp_start\.json .*: says attempt_id "2", its sources say "1"/),
];

const TOGETHER: readonly Forgery[] = [
  another(RECEIPTS, 'source_digest', OTHER, /receipt_summary\.json .*: says source_digest "a{64}"/),
  another(OF_RUN('oracle/checker_pass\\.json'), 'strict', false, /checker_pass\.json .*: says strict false/),
  another(SEED, 'started_at_utc', ONE_DAY, /seed_snapshot\.json .*: says the order of its start, its end and its/),
  another(
    OF_RUN('oracle/stream_sort_summary\\.json'),
    'workload_profile_id',
    'another',
    /stream_sort_summary\.json .*: says workload_profile_id "another"/,
  ),
  another(PACK, 'catalogue_digest', OTHER, /_oracle_pack_manifest\.json .*: says catalogue_digest "a{64}"/),
  another(PACK, 'gate_map_digest', OTHER, /_oracle_pack_manifest\.json .*: says gate_map_digest "a{64}"/),
  another(PACK, 'created_at_utc', ONE_DAY, /_oracle_pack_manifest\.json .*: says its order before its seal false/),
  another(
    /\/packaging\/m1_.*\/packaging_provenance\.json$/,
    'build_path',
    'another',
    /packaging_provenance\.json .*: says build_path "another"/,
  ),
  another(GO, 'mechanism', 'github_environment', /approval_execution_go_.*: says whether nobody but a file answered/),
  another(
    /run_control\/m9_[^/]+\/demo_destroy_snapshot\.json$/,
    'destroy_exit_code',
    0,
    /demo_destroy_snapshot\.json .*: says what a Terraform answered that nobody ran \{"destroy_exit_code":0\}/,
  ),
  another(GO, 'approved_at_utc', ONE_DAY, /approval_execution_go_.*: says its order before its expiry false/),
];

/** Both are of one reading, and each is told by the two others that were made of it. */
const TIMES: readonly Forgery[] = [
  another(RECEIPTS, 'as_of', '2026-01-01T00:00:00.000000Z', /receipt_summary\.json .*: says as_of "2026-01-01/),
  {
    what: 'receipts were summed up a moment later than what was set aside',
    forge: edit(RECEIPTS, (summary) => {
      summary.written_at_utc = String(summary.written_at_utc).replace(/\d(\d)Z$/, (_, last: string) =>
        last === '0' ? '11Z' : '00Z',
      );
    }),
    found: /receipt_summary\.json .*: says written_at_utc of what was set aside/,
  },
];

/** Who calls an attempt the second one may say what he likes of it, but for that. */
const OTHER_ROWS: Forgery = {
  what: 'a second attempt read fewer rows',
  forge: edit(SUMMARY, (summary) => {
    summary.attempt = 2;
    for (const output of summary.per_output as Json[]) output.rows_read = 1;
  }),
  found: /wsp_summary\.json .*: says attempt 2, its sources say 1/,
};

const ALONE = [OTHER_ROWS, ...TIMES.slice(1)];
const ALL = [...ATTEMPTS, ...TOGETHER, ...TIMES.slice(0, 1)];
let lines: ReturnType<typeof linesOf>;

beforeAll(() => {
  lines = linesOf(ALL, ALONE);
}, 6 * EXAMPLE_MS_MAX);

describe('without the root, a value with a second source is found', () => {
  test.each([...ALL, ...ALONE])('$what', (forgery) => expect(missingOf(forgery, lines.get(forgery) ?? [])).toEqual([]));
});

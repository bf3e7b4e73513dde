import { beforeAll, describe, expect, test } from 'vitest';
import { edit } from '../../../support/forger/edits.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample, verdictOn } from '../../../support/forger/found.ts';
import { firstOf, type Json, within } from '../../../support/forger/objects.ts';

const OTHER = 'a'.repeat(64);
const fileOf = (lane: string): string => lane.toLowerCase().replace('.', '_');
const of = (lane: string): RegExp => new RegExp(`evidence/embedded/.*/${fileOf(lane)}_[^/]*snapshot\\.json$`);

/** What a lane handed over is another, and its snapshot is named with the member. */
const handed = (lane: string, what: string, to: (payload: Json) => void, name = what): Forgery => ({
  what: `${lane} hands over another ${what}`,
  forge: edit(of(lane), (snapshot) => to(within(snapshot, 'payload'))),
  found: new RegExp(`/${fileOf(lane)}_[^/]*snapshot\\.json .*: says ${name}`),
});
const set =
  (name: string, value: unknown, ...path: string[]) =>
  (payload: Json) => {
    within(payload, ...path)[name] = value;
  };
const row = (index: number, name: string, value: unknown) => (payload: Json) => {
  const rows = payload.rows as Json[];
  (rows[index] ?? {})[name] = value;
};

const LANES: readonly Forgery[] = [
  ...['M3.C', 'M4.F', 'M6.C', 'M8.G', 'M9.B'].flatMap((lane) => [
    handed(lane, 'bound of its profile', set('settle_ms', 1, 'profile', 'values'), 'profile'),
    handed(lane, 'profile', set('profile', 'certification', 'profile'), 'profile'),
  ]),
  ...['M3.A', 'M4.A', 'M5.A', 'M6.A', 'M7.A', 'M8.A', 'M9.A'].flatMap((lane) => [
    handed(lane, 'value of a handle', row(0, 'value_or_locator', 'another'), 'the handles that it closes'),
    handed(lane, 'origin of a handle', row(1, 'origin', 'runtime'), 'the handles that it closes'),
    handed(lane, 'handle less', (payload) => void (payload.rows as Json[]).pop(), 'the handles that it closes'),
    handed(lane, 'unresolved_count', set('unresolved_count', 3)),
  ]),
  ...['M3.G', 'M4.J', 'M5.I', 'M6.I'].map((lane) => handed(lane, 'entry_gate', set('entry_gate', 'CLOSED'))),
  handed('M7.J', 'm8_entry_gate', set('m8_entry_gate', 'CLOSED')),
  handed('M7.P8', 'lane', set('M7.B', 'planned', 'lanes'), 'lanes'),
  handed('M7.P10', 'planned lane', set('planned_lanes', ['M7.G']), 'planned_lanes'),
  handed('M8.I', 'verdict', set('m8_verdict', 'HOLD'), 'm8_verdict'),
  handed('M9.I', 'matrix', set('M9.C', 'fail', 'phase_pass_matrix'), 'phase_pass_matrix'),
  handed('M9.I', 'predicate', set('confluent_destroy_verified', 'fail', 'predicates'), 'predicates'),
  handed('M9.I', 'verdict', set('m9_verdict', 'HOLD'), 'm9_verdict'),
  handed('M3.B', 'collision', set('collision_attempts', 4), 'the run that it minted'),
  handed('M4.G', 'task', (payload) => set('taskArn', 'another')(firstOf(payload, 'tasks')), 'the tasks of M4\\.F'),
  handed('M4.H', 'services', set('services', 12)),
  handed('M5.C', 'content_index_digest', set('content_index_digest', OTHER)),
  handed('M5.D', 'sort', (payload) => set('manifest_key', 'another')(firstOf(payload, 'matrix')), 'the sorts'),
  handed('M5.G', 'output_fingerprint', set('output_fingerprint', OTHER)),
  handed('M6.F', 'end', set('ended_at_utc', '2026-11-29T09:54:36.000000Z', 'timing'), 'timing\\.ended_at_utc'),
  handed('M6.F', 'rate', set('effective_eps', 9_999), 'effective_eps'),
  handed('M7.B', 'task', set('task_arn', 'another'), 'its task'),
  handed('M7.C', 'sample', (payload) => set('max_lag', 7)(firstOf(payload, 'samples')), 'samples'),
  handed('M7.C', 'group', (payload) => void (payload.groups as string[]).pop(), 'groups'),
  handed('M7.E', 'task', (payload) => set('task_arn', 'another')(firstOf(payload, 'tasks')), 'its tasks'),
  handed('M7.G', 'task', (payload) => set('task', 'another')(firstOf(payload, 'services')), 'its tasks'),
  handed('M7.H', 'cases', set('cases', 1_100)),
  handed('M7.H', 'labels', set('labels', 4_100)),
  handed('M8.B', 'lock_key', set('lock_key', 'reporter:another')),
  handed('M8.D', 'hold_ms', set('hold_ms', 1)),
  handed('M8.E', 'fence', set('fence', '9')),
  handed('M8.F', 'reason', set('ENVELOPE_UNIDENTIFIABLE', 9, 'quarantines', 'by_reason'), 'quarantines\\.by_reason'),
  handed('M8.F', 'root', set('bundle_root_sha256', OTHER), 'the root of its marker'),
  handed('M8.G', 'anchor', set('ingest_anchors', 9, 'anchors'), 'anchors'),
  handed('M8.G', 'emitted', set('emitted', 751)),
  handed('M8.H', 'markers', set('markers', 1)),
  handed('M9.B', 'image', set('image', `sha256:${OTHER}`, 'preserve_set'), 'the image that it preserves'),
  handed('M9.B', 'cluster', set('cluster_id', 'another', 'destroy_set', 'stack', 'bus'), 'the bus of its substrate'),
  handed('M9.H', 'teardown_proof', set('teardown_proof', 'another')),
];

const DOCUMENTS: readonly Forgery[] = [
  {
    what: 'the sampler says that it waited another time',
    forge: edit(/rtdl_core\/caught_up\.json$/, set('interval_seconds_min', 0.1)),
    found: /m7_c_[^/]*snapshot\.json .*: says interval_seconds_min 0\.1/,
  },
  {
    what: 'the sampler looked twice at once',
    forge: edit(/rtdl_core\/caught_up\.json$/, (verdict) => {
      const [first, second] = verdict.samples as Json[];
      if (first !== undefined && second !== undefined) first.sampled_at_utc = second.sampled_at_utc;
    }),
    found: /m7_c_[^/]*snapshot\.json .*: says samples that follow sooner 1/,
  },
  {
    what: 'the report counts a late record less',
    forge: edit(/obs\/run_report\.json$/, set('late_total', 1, 'archive', 'summary')),
    found: /run_report\.json .*: says archive\.summary\.late_total 1,/,
  },
  {
    what: 'somebody else verified the offsets than wrote them',
    forge: edit(/ingest\/kafka_offsets_snapshot\.json$/, set('verifier_identity', 'another')),
    found: /kafka_offsets_snapshot\.json .*: says verifier_identity "another"/,
  },
  {
    what: 'the report counts more rows of a table than it counts things',
    forge: edit(/obs\/run_report\.json$/, set('cases.cm_cases', 70, 'basis', 'rows_scanned')),
    found: /run_report\.json .*: says basis\.rows_scanned/,
  },
  {
    what: 'the report is of another look at the database than its reconciliation',
    forge: edit(/obs\/run_report\.json$/, set('snapshot_id', '1:1:', 'basis')),
    found: /run_report\.json .*: says basis\.snapshot_id "1:1:"/,
  },
  {
    what: 'the report was made by another release than closed the run',
    forge: edit(/obs\/run_report\.json$/, set('provenance', 'reporter git-0000000 fence 3', 'basis')),
    found: /run_report\.json .*: says basis\.provenance/,
  },
  {
    what: 'the report was denied a reference of which no anomaly tells',
    forge: edit(/obs\/run_report\.json$/, set('denied', 1, 'basis', 'evidence_ref_resolution')),
    found: /run_report\.json .*: says how many references it resolved of those that it tried/,
  },
  {
    what: 'the archive covers more offsets than its ranges',
    forge: edit(/obs\/run_report\.json$/, set('offsets_covered', 1_000_000, 'archive', 'reconciliation_totals')),
    found: /run_report\.json .*: says archive\.reconciliation_totals/,
  },
  {
    what: 'the report notes another sample than it holds',
    forge: edit(/obs\/run_report\.json$/, (report) => {
      within(report, 'basis').basis_notes = [];
    }),
    found: /run_report\.json .*: says basis\.basis_notes/,
  },
  {
    what: 'another task than its writer started the stream',
    forge: edit(/wsp\/wsp_start\.json$/, set('task_arn', 'another')),
    found: /wsp_start\.json .*: says task_arn "another"/,
  },
  {
    what: 'the producer was told to stop early',
    forge: edit(/wsp\/wsp_start\.json$/, set('flows_max', 1, 'caps')),
    found: /wsp_start\.json .*: says caps/,
  },
  {
    what: 'the producer failed whose stream M6.F saw end',
    forge: edit(/wsp\/wsp_summary\.json$/, set('terminal', 'FAILED')),
    found: /wsp_summary\.json .*: says terminal "FAILED"/,
  },
  {
    what: 'the seed did not verify what M5.C saw verified',
    forge: edit(/oracle\/seed_snapshot\.json$/, set('verdict', 'FAIL')),
    found: /seed_snapshot\.json .*: says what it verified/,
  },
  {
    what: 'the seed read another source than was pinned',
    forge: edit(/oracle\/seed_snapshot\.json$/, set('source_uri', 's3://another/run')),
    found: /seed_snapshot\.json .*: says source_uri/,
  },
  {
    what: 'the seed copied to another place',
    forge: edit(/oracle\/seed_snapshot\.json$/, set('target_uri', 's3://another/run')),
    found: /seed_snapshot\.json .*: says target_uri/,
  },
  {
    what: 'the seed saw fewer objects in its source than it lists',
    forge: edit(/oracle\/seed_snapshot\.json$/, set('source_object_count', 1)),
    found: /seed_snapshot\.json .*: says source_object_count 1,/,
  },
  {
    what: 'an object of the seed has another digest',
    forge: edit(/oracle\/seed_snapshot\.json$/, (seed) => set('checksum', OTHER)(firstOf(seed, 'objects'))),
    found: /seed_snapshot\.json .*: says the digest of its objects/,
  },
  {
    what: 'the seal is over another manifest',
    forge: edit(/_SEALED\.json$/, set('manifest_sha256', OTHER)),
    found: /seed_snapshot\.json .*: says the manifest of the seal/,
  },
  {
    what: 'the checker failed whose report M5.F passed',
    forge: edit(/oracle\/checker_pass\.json$/, set('overall_pass', false)),
    found: /checker_pass\.json .*: says overall_pass false/,
  },
  {
    what: 'the checker read another receipt of a view',
    forge: edit(/oracle\/checker_pass\.json$/, (report) =>
      set('receipt_ref', 's3://another/a')(firstOf(report, 'outputs')),
    ),
    found: /checker_pass\.json .*: says receipt_ref of/,
  },
];

/** Each is the source of the other, so both in one bundle would agree. */
const EACH_OTHERS: readonly Forgery[] = [
  {
    what: 'the producer aimed at another rate than was decided',
    forge: edit(/wsp\/wsp_start\.json$/, set('target_eps', 6_000)),
    found: /wsp_start\.json .*: says target_eps 6000,/,
  },
  {
    what: 'the producer streamed at another rate than was decided',
    forge: edit(/wsp\/wsp_summary\.json$/, (summary) => {
      summary.target_rate = [{ from_seconds: 0, events_per_second: 6_000 }];
    }),
    found: /wsp_summary\.json .*: says target_rate "6000",/,
  },
];

const ROWS = [...LANES, ...DOCUMENTS];

/** Rows whose sentences differ are forged into one bundle: what is said of each stands beside what is said of the others. */
function batches(): readonly (readonly Forgery[])[] {
  const found: Forgery[][] = [];
  for (const row of ROWS) {
    const free = found.find((batch) => batch.every((one) => one.found.source !== row.found.source));
    if (free === undefined) found.push([row]);
    else free.push(row);
  }
  return found;
}

const said = new Map<Forgery, readonly string[]>();

beforeAll(() => {
  const bundle = heldExample('passing');
  for (const batch of batches()) {
    const verdict = verdictOn(bundle, (forger) => {
      for (const { forge } of batch) forge(forger);
    });
    for (const row of batch) said.set(row, verdict.said);
  }
}, 5 * EXAMPLE_MS_MAX);

describe('without the root, what a lane says by its place or after a document is found', () => {
  test.each(ROWS)('$what', (row) => {
    const lines = said.get(row) ?? [];
    expect(
      lines.some((line) => row.found.test(line)) ? [] : [`nothing says ${row.found}`, ...lines.slice(0, 20)],
    ).toEqual([]);
  });

  test.each(EACH_OTHERS)('$what', { timeout: EXAMPLE_MS_MAX }, (row) => expectFound(heldExample('passing'), row));
});

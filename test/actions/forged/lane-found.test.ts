import { canonicalJson } from '@spine-green/evidence-schemas';
import { beforeAll, describe, expect, test } from 'vitest';
import { edit } from '../../support/forger/edits.ts';
import { EXAMPLE_MS_MAX, type Forgery, heldExample, verdictOn } from '../../support/forger/found.ts';
import { type Json, within } from '../../support/forger/objects.ts';

const OTHER = 'a'.repeat(64);
/** The snapshot of the exit of M2 has a name of its own. */
const fileOf = (lane: string): string => (lane === 'M2.J' ? 'm2_exit' : lane.toLowerCase().replace('.', '_'));
const of = (lane: string): RegExp => new RegExp(`evidence/embedded/.*/${fileOf(lane)}_[^/]*snapshot\\.json$`);
const saying = (lane: string, what: string): RegExp =>
  new RegExp(`/${fileOf(lane)}_[^/]*snapshot\\.json .*: says ${RegExp.escape(what)}`);

type Step = string | number;

const at = (value: unknown, steps: readonly Step[]): unknown =>
  steps.reduce((found: unknown, step) => (found as Record<Step, unknown> | undefined)?.[step], value);

function put(value: unknown, steps: readonly Step[], other: unknown): void {
  const parent = at(value, steps.slice(0, -1)) as Record<Step, unknown>;
  parent[steps.at(-1) ?? ''] = other;
}

/** The other value, or the number beside it where that is what there is: worlds change, and a forgery stays one. */
function anotherThan(known: unknown, other: unknown): unknown {
  if (known !== other) return other;
  if (typeof other !== 'number') throw new Error(`${String(other)} is what there is`);
  return other + 1;
}

/** What a check found is another, and its other side says the same where it is not a condition. */
const check = (id: string, steps: readonly Step[], other: unknown, name?: string): Forgery => {
  const lane = id.slice(0, id.indexOf('-'));
  return {
    what: `${id} finds another ${steps.join('.')}`,
    forge: edit(of(lane), (snapshot) => {
      const own = (snapshot.checks as Json[]).find((one) => one.id === id) ?? {};
      const value = anotherThan(at(own.observed, steps), other);
      for (const side of ['expected', 'observed']) {
        const known = at(own[side], steps);
        const isCondition = side === 'expected' && /"\$/.test(canonicalJson(known ?? null));
        if (!isCondition) put(own, [side, ...steps], value);
      }
    }),
    found: saying(lane, name ?? `${steps[0]} of ${id}`),
  };
};

/** The bound that a check asked for is another, and what it found still meets it. */
const bound = (id: string, steps: readonly Step[], other: number, name?: string): Forgery => {
  const lane = id.slice(0, id.indexOf('-'));
  return {
    what: `${id} asks for another bound of ${steps.join('.')}`,
    forge: edit(of(lane), (snapshot) => {
      const own = (snapshot.checks as Json[]).find((one) => one.id === id) ?? {};
      put(own, ['expected', ...steps, '$at_least'], anotherThan(at(own.expected, [...steps, '$at_least']), other));
    }),
    found: saying(lane, name ?? `the bound of ${steps[0]} of ${id}`),
  };
};

/** All of what a check found is another. */
const whole = (id: string, other: unknown): Forgery => check(id, [], other, `what ${id} found`);
const row = (id: string, steps: readonly Step[], other: unknown): Forgery =>
  check(id, steps, other, `the rows of ${id}`);

/** A value that a lane handed over is another. */
const handed = (lane: string, steps: readonly Step[], other: unknown, name = String(steps[0])): Forgery => ({
  what: `${lane} hands over another ${steps.join('.')}`,
  forge: edit(of(lane), (snapshot) => {
    const payload = within(snapshot, 'payload');
    put(payload, steps, anotherThan(at(payload, steps), other));
  }),
  found: saying(lane, name),
});

const said = (what: string, part: RegExp, change: (document: Json) => void, found: RegExp): Forgery => ({
  what,
  forge: edit(part, change),
  found,
});

const TASK = 'embedded:task/another';
const REFUSED = 'ingest of an envelope without its event';

const START: readonly Forgery[] = [
  handed('M2.F', ['cluster_id'], 'another'),
  check('M2.F-C01', ['cluster_id'], 'another'),
  check('M2.F-C04', ['key'], 'evidence/another.json'),
  check('M2.F-C04', ['sha256'], OTHER),
  check('M2.H-C02', ['resource_id'], '1'),
  check('M2.H-C04a', ['tables'], 103),
  check('M3.B-C01', ['candidate'], 'platform_20260101T000000Z'),
  check('M3.B-C02', ['platform_run_id'], 'platform_20260101T000000Z'),
  check('M3.B-C03', ['derivation'], 'another', 'what M3.B-C03 found'),
  check('M3.B-C01', ['format'], '^platform_'),
  check('M3.B-C02', ['execution_id'], 'm3_20260101T000000Z'),
  check('M3.B-C02', ['collision_attempts'], 1),
  check('M3.B-C03', ['input'], 'another'),
  whole('M3.B-C04', OTHER),
  check('M3.C-C01', ['equivalence_fields', 0], 'another'),
  check('M3.B-C05', ['key'], 'evidence/another.json'),
  check('M3.B-C05', ['version_id'], '00000002'),
  check('M3.C-C03', ['digest'], OTHER),
  whole('M3.C-C04', OTHER),
  check('M3.C-C05', ['payload'], `sha256:${OTHER}`),
  check('M3.C-C05', ['tag'], `sha256:${OTHER}`),
  check('M3.C-C05', ['form'], `sha256:${OTHER}`),
  check('M3.C-C06', ['durable', 1], OTHER),
  check('M3.C-C06', ['local', 0], OTHER),
  check('M3.C-C07', ['scenario_config_digest'], OTHER),
  check('M3.C-C07', ['run_equivalence_key'], OTHER),
  check('M3.C-C07', ['scenario_run_id'], 'a'.repeat(32)),
  handed('M3.D', ['mirrored'], 22),
  check('M3.D-C01', ['config_digest'], OTHER),
  check('M3.D-C03', ['identity'], OTHER),
  check('M3.D-C03', ['sha256'], OTHER),
  check('M3.D-C03', ['version_id'], '00000002'),
  check('M3.D-C04', ['run_json_sha256'], OTHER),
  check('M3.D-C04', ['version_id'], '00000002'),
  check('M3.D-C05', ['source'], 22),
  check('M3.D-C05', ['mirrored'], 22),
  handed('M3.E', ['families'], 18),
  check('M3.E-C01', ['marker_run_id'], 'platform_20260101T000000Z'),
  check('M3.E-C01', ['run_json_sha256'], OTHER),
  whole('M3.E-C02', 'ENVIRONMENT'),
  check('M3.E-C03', ['families', 0], 'another'),
  check('M3.E-C04', ['sha256'], OTHER),
  check('M3.E-C04', ['values', 0], 'platform_20260101T000000Z'),
  check('M2.F-C02', ['present'], 8),
  check('M2.H-C02', ['endpoint'], '127.0.0.1:1'),
  check('M3.C-C02', ['mode'], 'another'),
  check('M3.F-C04', ['key'], 'evidence/another.json'),
  check('M3.F-C04', ['sha256'], OTHER),
  check('M4.B-C03', ['names', 'SVC_IG'], 'another'),
  check('M5.D-C01', ['outputs'], 5),
  check('M5.F-C01', ['passed', 0], 'another'),
  ...['output_id', 'input_fingerprint', 'output_fingerprint', 'stream_view_id'].map((name) =>
    check('M5.G-C01', ['view', name], name === 'output_id' ? 'another' : OTHER),
  ),
  ...['M2.J-C05', 'M3.G-C01', 'M4.J-C01', 'M5.I-C01', 'M6.I-C01', 'M8.I-C04', 'M9.I-C04'].map((id) =>
    check(id, ['pack'], 'evidence/another.json'),
  ),
];

const INGRESS: readonly Forgery[] = [
  check('M6.A-C02', ['running_definition'], OTHER),
  check('M6.A-C02', ['mapped_definition'], OTHER),
  handed('M6.D', ['ready_ref', 'message_id'], OTHER),
  check('M6.D-C01', ['checked_outputs', 0], 'another'),
  check('M6.D-C01', ['scenario_run_id'], 'a'.repeat(32)),
  check('M6.D-C03', ['run'], 'platform_20260101T000000Z'),
  check('M6.D-C03', ['outputs', 0], 'another'),
  check('M6.D-C03', ['lease_owner'], TASK),
  check('M6.D-C04', ['run'], 'platform_20260101T000000Z'),
  check('M6.D-C04', ['payload_sha256'], OTHER),
  check('M6.D-C04', ['receipt_payload_sha256'], OTHER),
  check('M6.D-C04', ['record_sha256'], OTHER),
  check('M6.D-C04', ['stream_views', 0], 'another'),
  handed('M6.B', ['declared_refusals', 0, 'count'], 2),
  handed('M6.B', ['declared_refusals', 0, 'ref'], 'quarantine/another', 'refusals that were not set aside'),
  check('M6.B-C01', ['samples', 0, 'task_definition'], OTHER),
  check('M6.B-C01', ['samples', 1, 'image_digest'], `sha256:${OTHER}`),
  check('M6.B-C01', ['ports', 0], '1'),
  check('M6.B-C02', ['replies', REFUSED, 'quarantine_ref'], 'quarantine/another'),
  check('M6.B-C03', ['loaded_version'], 2),
  handed(
    'M6.C',
    ['watermarks_before', 'fp.bus.traffic.fraud.v1', 0, 'high'],
    1,
    'partitions that the run had filled before its stream',
  ),
  handed(
    'M6.C',
    ['watermarks_before', 'fp.bus.context.arrival_events.v1'],
    [{ partition: 0, high: 0 }],
    'the partitions of watermarks_before',
  ),
  check('M6.C-C01', ['environment'], 'emulated'),
  check('M6.C-C01', ['object_stores', 0], 's3'),
  check('M6.C-C01', ['event_log'], 'another'),
  check('M6.D-C01', ['control_topic', 0], 'another'),
  check('M6.C-C01', ['running_definition'], OTHER),
  check('M6.C-C02', ['durable_receipt', 'receipt_id'], 'a'.repeat(32)),
  check('M6.C-C02', ['durable_receipt', 'event_id'], OTHER),
  check('M6.C-C02', ['offset'], 1),
  check('M6.C-C02', ['record_sha256'], OTHER),
  check('M6.C-C03', ['key'], 'another'),
  check('M6.C-C03', ['version_id'], '00000002'),
  check('M6.C-C03', ['topics'], 5),
  check('M6.E-C01', ['base_url', 'port'], '1'),
  check('M6.E-C01', ['checkpoint_dsn_path'], '/another'),
  check('M6.E-C01', ['ready_filter'], 'platform_run_id==another'),
  check('M6.E-C01', ['stream_rate'], '401'),
  check('M6.E-C01', ['traffic'], ['another']),
  check('M6.E-C01', ['context', 0], 'another'),
  check('M6.E-C02', ['streamed_by'], TASK),
  handed('M6.F', ['totals', 'emitted'], 751),
  check('M6.F-C02', ['ready', 'offset'], 1),
  check('M6.F-C02', ['sources'], 5),
  said(
    'the producer met an event that it could not send again',
    /wsp\/wsp_summary\.json$/,
    (summary) => put(summary, ['non_retryable'], 1),
    saying('M6.F', 'non_retryable of M6.F-C04'),
  ),
  handed('M6.G', ['objects', 'receipts'], 1725, 'objects.receipts'),
  handed('M6.G', ['objects', 'segments'], 4),
  handed('M6.G', ['objects', 'bytes'], 1),
  handed('M6.G', ['objects', 'quarantine_records'], 2, 'objects.quarantine_records, outside of its bounds'),
  handed('M6.G', ['objects', 'quarantine_records'], 0, 'objects.quarantine_records, outside of its bounds'),
  handed('M6.G', ['partitions', 1, 'first'], 1, 'the first offsets of partitions'),
  check('M6.G-C00', ['environments', 0], 'emulated'),
  check('M6.G-C00', ['policy_digests', 0], OTHER, 'policy_digests of M6.G-C00 that were never active'),
  check('M6.G-C00', ['run_config_digests', 0], OTHER),
  check('M6.G-C02', ['topics', 0], 'another'),
  check('M6.G-C04', ['admitted'], 1725),
  check('M6.G-C04', ['by_topic', 0], 301),
  check('M6.G-C07', ['scenario_run_ids', 0], 'a'.repeat(32)),
  check('M6.G-C07', ['manifest_fingerprints', 0], OTHER),
  check('M6.G-C10', ['by_decision', 'ADMIT'], 1725),
];

const SPINE: readonly Forgery[] = [
  handed('M7.B', ['restart_count'], 1),
  handed('M7.B', ['health'], 'AMBER', 'heartbeat of M7.B-C03a'),
  handed('M7.B', ['partitions', 0, 'high'], 101, 'positions outside of those before and after'),
  handed('M7.B', ['partitions', 1, 'high'], 97, 'positions outside of those before and after'),
  handed('M7.B', ['partitions', 2, 'next_offset'], 103, 'positions outside of those before and after'),
  handed('M7.B', ['partitions', 3, 'partition'], 9, 'the partitions of the writer'),
  row('M7.B-C01', [1, 'tasks', 0], TASK),
  row('M7.B-C01', [2, 'reported_by'], TASK),
  check('M7.B-C01a', ['tasks', 0], TASK),
  check('M7.B-C01a', ['reported_by'], TASK),
  row('M7.B-C02', [0, 'reported', 'group'], 'another'),
  row('M7.B-C02', [3, 'task_definition'], OTHER),
  check('M7.B-C02a', ['environment', 'group'], 'another'),
  check('M7.B-C02a', ['reported', 'group'], 'another'),
  check('M7.B-C02a', ['task_definition'], OTHER),
  check('M7.B-C03a', ['segment'], 'archive/another', 'segments that are not archived'),
  check('M7.B-C03a', ['positions_committed'], 19, 'positions_committed of M7.B-C03a, outside of its bounds'),
  row('M7.B-C04', [4, 'task_definition'], OTHER),
  row('M7.B-C04', [0, 'service'], 'another'),
  whole('M7.B-C06', 'another'),
  check('M7.C-C01', ['groups', 0], 'another'),
  check('M7.C-C02', ['lag_max'], 1),
  check('M7.C-C02', ['samples'], 3),
  check('M7.C-C02', ['interval_ms_min'], 600),
  check('M7.C-C03', ['writers', 0], TASK),
  check('M7.C-C04', ['basis'], '00000002'),
  check('M7.C-C05', ['p7'], 'another'),
  check('M7.C-C05', ['snapshot'], 'another'),
  check('M7.C-C05', ['topics_filled'], 9),
  said(
    'the sampler saw a position that went back',
    /rtdl_core\/caught_up\.json$/,
    (verdict) => put(verdict, ['no_regression'], false),
    saying('M7.C', 'regression_between_samples of M7.C-C04'),
  ),
  handed('M7.D', ['records_by_topic', 2, 'records'], 149, 'topics of which less was archived than P7 had admitted'),
  check('M7.D-C03', ['task'], TASK),
  row('M7.E-C01', [0, 'tasks', 1], TASK),
  row('M7.E-C01', [3, 'reported_by'], TASK),
  check('M7.E-C02', ['index', 0], 'another'),
  check('M7.E-C02', ['declared', 0], 'another'),
  check('M7.E-C02', ['outcomes'], 'another'),
  check('M7.E-C02', ['declared_outcomes'], 'another'),
  check('M7.E-C03', ['admitted'], 301, 'admitted of M7.E-C03, outside of its bounds'),
  check('M7.E-C03', ['admitted'], 299, 'admitted of M7.E-C03, outside of its bounds'),
  check('M7.E-C03', ['consumed'], 301, 'consumed of M7.E-C03, outside of its bounds'),
  check('M7.E-C03', ['consumed'], 299, 'consumed of M7.E-C03, outside of its bounds'),
  handed('M7.F', ['audit_ref', 'version_id'], '00000002', 'documents that it judged'),
  check('M7.F-C01', ['writers', 0], TASK),
  check('M7.F-C02', ['traffic'], 301),
  check('M7.F-C02', ['decisions'], 301),
  check('M7.F-C02', ['intents'], 301),
  check('M7.F-C02', ['outcomes'], 301),
  check('M7.F-C02', ['records'], 601),
  row('M7.F-C04', [1, 'task_arn'], TASK),
  check('M7.G-C01', ['CASE_SUBJECT_KEY_FIELDS', 0], 'another'),
  check('M7.G-C01', ['LABEL_SUBJECT_KEY_FIELDS', 0], 'another'),
  check('M7.G-C02', ['migrated'], '1'),
  check('M7.G-C03', ['database', 'label', 1], 'another'),
  row('M7.G-C04', [0, 'task_definition'], OTHER),
  check('M7.H-C01', ['writers', 0], TASK),
  check('M7.H-C02', ['guarded', 0], 'cases.another'),
  check('M7.H-C03', ['timeline', 'distinct'], 49),
  check('M7.H-C03', ['labels', 'distinct'], 66),
  check('M7.H-C03', ['intake', 'distinct'], 9),
  check('M7.H-C04', ['triggers_taken_in'], 9),
  check('M7.H-C04', ['triggers_published'], 9),
  check('M7.H-C04', ['labels_published'], 66),
  check('M7.H-C04', ['labels_of_cases'], 17),
  check('M7.H-C04', ['cases'], 9),
  check('M7.H-C04', ['labels'], 66),
  check('M7.H-C05', ['services', 0, 'task'], TASK),
  bound('M7.C-C02', ['interval_ms_min'], 1),
  bound('M7.H-C04', ['cases'], 0),
  bound('M7.H-C04', ['labels'], 0),
];

const CLOSING: readonly Forgery[] = [
  whole('M7.P8-C03', 3),
  whole('M7.P9-C03', 3),
  check('M8.A-C01', ['pack', 'execution_id'], 'm7_20260101T000000Z'),
  check('M8.A-C01', ['pack', 'platform_run_id'], 'platform_20260101T000000Z'),
  check('M9.H-C01', ['proof'], 'evidence/another.json'),
  handed('M8.B', ['memory_mib'], 2048, 'memory_mib of M8.B-C01'),
  check('M8.B-C01', ['family'], 'another'),
  check('M8.B-C01', ['image_digest'], `sha256:${OTHER}`),
  check('M8.B-C01', ['run_scope'], 'platform_20260101T000000Z'),
  check('M8.B-C03', ['key'], 'reporter:another'),
  handed('M8.C', ['receipts', 0, 'count'], 299, 'the admissions of receipts'),
  handed('M8.C', ['receipts', 1, 'principal'], 'another', 'receipts that nobody got'),
  bound('M8.B-C01', ['memory_mib'], 1),
  bound('M8.D-C01', ['held_ms'], 1),
  bound('M9.D-C02', ['evidence', 'objects'], 1, 'what M9.D-C02 asked to be kept'),
  bound('M9.E-C05', ['preserved', 'evidence', 'objects'], 1, 'what M9.E-C05 asked to be kept'),
  handed('M8.C', ['admitted', 0, 'first_offset'], 1, 'the first offsets of admitted'),
  handed('M8.F', ['log', 'copies'], 1, 'log.copies, outside of its bounds'),
  check('M8.F-C03', ['environments', 0], 'emulated'),
  check('M8.E-C02', ['fences', 0], '9'),
  check('M8.E-C02', ['locks', 0, 'id'], '9'),
  check('M8.E-C02', ['newest_fence'], '9'),
  handed('M9.B', ['destroy_set', 'data', 0], '/another', 'data'),
  handed('M9.B', ['destroy_set', 'marks', 0], '/another', 'the mark of its stack'),
  handed('M9.B', ['preserve_set', 'buckets', 1, 'objects'], 18, 'what archive and quarantine keep'),
  handed('M9.B', ['preserve_set', 'buckets', 1, 'set_sha256'], OTHER, 'what archive and quarantine keep'),
  handed('M9.B', ['preserve_set', 'buckets', 2, 'set_sha256'], OTHER, 'what archive and quarantine keep'),
  handed(
    'M9.B',
    ['preserve_set', 'evidence', 'objects'],
    100_000,
    'how much evidence there was, outside of its bounds',
  ),
  check('M9.B-C01', ['kinds', 0], 'another'),
  check('M9.B-C02a', ['buckets', 0], 'another'),
  check('M9.B-C02a', ['image'], `sha256:${OTHER}`),
  check('M9.D-C01', ['destroyed', 0], 'another'),
  check('M9.D-C02', ['buckets', 0, 'objects'], 72, 'what M9.D-C02 found kept'),
  check('M9.D-C02', ['buckets', 1, 'set_sha256'], 'b'.repeat(64), 'what M9.D-C02 found kept'),
  check('M9.D-C02', ['image'], `sha256:${OTHER}`, 'what M9.D-C02 found kept'),
  check('M9.D-C02', ['evidence', 'objects'], 100_000, 'how much evidence there was, outside of its bounds'),
  handed('M9.E', ['preserved_buckets', 0], 'another'),
  handed('M9.E', ['database', 'port'], true, 'what M9.E-C03a found'),
  check('M9.E-C05', ['scope', 0], 'another'),
  check('M9.E-C05', ['preserved', 'buckets', 0, 'set_sha256'], 'b'.repeat(64), 'what M9.E-C05 found kept'),
  check(
    'M9.E-C05',
    ['preserved', 'evidence', 'objects'],
    100_000,
    'how much evidence there was, outside of its bounds',
  ),
];

/** What hides others, or is hidden by them: without the documents that a lane judged nothing of them is compared. */
const ALONE: readonly Forgery[] = [
  {
    what: 'M4.F saw no task of the gate',
    forge: edit(of('M4.F'), (snapshot) => {
      for (const service of within(snapshot, 'payload').services as Json[])
        if (String(service.service).endsWith('-ig')) service.task_arns = [];
    }),
    found: saying('M6.B', 'samples of M6.B-C01'),
  },
  {
    what: 'M7.B hands over no task',
    forge: edit(of('M7.B'), (snapshot) => void delete within(snapshot, 'payload').task_arn),
    found: saying('M7.B', 'its task, beside those of M4.F'),
  },
  {
    what: 'M7.D hands over and finds a segment less',
    forge: (forger) => {
      handed('M7.D', ['segments'], 18).forge(forger);
      check('M7.D-C01', ['segments'], 18).forge(forger);
    },
    found: saying('M7.D', 'all segments'),
  },
  handed('M7.C', ['basis_ref', 'version_id'], '00000002', 'documents that it judged and that are not there'),
];

const TOGETHER = [...START, ...INGRESS, ...SPINE, ...CLOSING];
const ROWS = [...TOGETHER, ...ALONE];

/** Rows whose sentences differ are forged into one bundle: what is said of each stands beside what is said of the others. */
function batches(): readonly (readonly Forgery[])[] {
  const found: Forgery[][] = [];
  for (const one of TOGETHER) {
    const free = found.find((batch) => batch.every((other) => other.found.source !== one.found.source));
    if (free === undefined) found.push([one]);
    else free.push(one);
  }
  return [...found, ...ALONE.map((one) => [one])];
}

const lines = new Map<Forgery, readonly string[]>();

beforeAll(() => {
  const bundle = heldExample('passing');
  for (const batch of batches()) {
    const verdict = verdictOn(bundle, (forger) => {
      for (const { forge } of batch) forge(forger);
    });
    for (const one of batch) lines.set(one, verdict.said);
  }
}, 8 * EXAMPLE_MS_MAX);

describe('without the root, what a lane found and handed over of the run is counted again', () => {
  test.each(ROWS)('$what', (one) => {
    const all = lines.get(one) ?? [];
    expect(all.some((line) => one.found.test(line)) ? [] : [`nothing says ${one.found}`, ...all.slice(0, 20)]).toEqual(
      [],
    );
  });
});

import { beforeAll, describe, test } from 'vitest';
import { edit } from '../../../support/forger/edits.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../../support/forger/found.ts';
import { firstOf, type Json, within } from '../../../support/forger/objects.ts';

const OF_EXECUTION = (name: string) => new RegExp(`evidence/embedded/.*/${name}$`);
const OF_RUN = (name: string) => new RegExp(`/runs/[^/]+/${name}$`);

const change = (what: string, part: RegExp, [to, found]: readonly [(document: Json) => void, RegExp]): Forgery => ({
  what,
  forge: edit(part, to),
  found,
});
const listed = (document: Json, name: string): Json[] => document[name] as Json[];
const set = (name: string, value: unknown) => (document: Json) => {
  document[name] = value;
};

const MATRIX = OF_EXECUTION('entrypoint_matrix_receipt\\.json');
const CONTEXT = OF_EXECUTION('build_context_secret_scan\\.json');
const INJECTION = OF_EXECUTION('security_secret_injection_checks\\.json');
const SOURCES = OF_EXECUTION('secret_source_contract_receipt\\.json');
const SURFACE = OF_EXECUTION('build_command_surface_receipt\\.json');
const HIT = { rule: 'aws_access_key', path: 'runtime/src/main.ts', line: 1 };

const PACKAGING: readonly Forgery[] = [
  change('a build context with a hit passes', CONTEXT, [
    (scan) => {
      scan.hits = [HIT];
    },
    /build_context_secret_scan\.json .*: says (?:overall_pass true|the hits of M1\.D-C01 1)/,
  ]),
  change('a build context without a hit fails', CONTEXT, [set('overall_pass', false), /: says overall_pass false/]),
  change('more files of the context were scanned', CONTEXT, [set('files_scanned', 9999), /: says files_scanned 9999/]),
  change('an image with a hit passes', INJECTION, [
    (checks) => {
      firstOf(checks, 'patterns').hits = [{ rule: 'ENV SECRET', path: 'runtime/Dockerfile' }];
    },
    /security_secret_injection_checks\.json .*: says (?:overall_pass true|the instructions of M1\.D-C01)/,
  ]),
  change('a pattern was not looked for', INJECTION, [
    (checks) => {
      checks.patterns = listed(checks, 'patterns').slice(0, -1);
    },
    /security_secret_injection_checks\.json .*: says patterns/,
  ]),
  change('more files of the image were scanned', INJECTION, [
    (checks) => {
      for (const one of listed(checks, 'patterns')) if (one.id === 'credential_file_name') one.scanned_count = 9999;
    },
    /: says the files of the image 9999/,
  ]),
  change('a mode is not in the matrix', MATRIX, [
    (matrix) => {
      matrix.modes = listed(matrix, 'modes').slice(0, -1);
    },
    /entrypoint_matrix_receipt\.json .*: says the modes of M1\.B-C04/,
  ]),
  change('a mode that does not start passes', MATRIX, [
    (matrix) => {
      within(firstOf(matrix, 'modes'), 'dry').exit_code = 1;
    },
    /entrypoint_matrix_receipt\.json .*: says overall_pass true/,
  ]),
  change('a mode takes a secret as an argument', SOURCES, [
    (receipt) => {
      firstOf(receipt, 'modes').accepts_secret_argument = true;
    },
    /secret_source_contract_receipt\.json .*: says modes/,
  ]),
  change('a mode takes no secret from the store', SOURCES, [
    (receipt) => {
      firstOf(receipt, 'modes').required_paths = [];
    },
    /secret_source_contract_receipt\.json .*: says modes/,
  ]),
  change('a step of the build is dropped', SURFACE, [
    (receipt) => {
      receipt.steps = listed(receipt, 'steps').toSpliced(1, 1);
    },
    /build_command_surface_receipt\.json .*: says the (?:order of M1\.E-C01a|steps of M1\.C)/,
  ]),
  change('steps of the build are in another order', SURFACE, [
    (receipt) => {
      const [one = {}, two = {}, ...rest] = listed(receipt, 'steps');
      receipt.steps = [two, one, ...rest];
    },
    /build_command_surface_receipt\.json .*: says the order of M1\.E-C01a/,
  ]),
  change('a push was tried again', SURFACE, [
    (receipt) => {
      for (const step of listed(receipt, 'steps')) if (step.step === 'push_immutable_tag') step.retries = 3;
    },
    /build_command_surface_receipt\.json .*: says the steps of M1\.C/,
  ]),
];

const TOPICS = OF_EXECUTION('topic_readiness_snapshot\\.json');
const MIGRATION = OF_EXECUTION('db_migration_run_snapshot\\.json');
const SECRETS = OF_EXECUTION('secret_surface_check\\.json');
const RESOLUTION = OF_EXECUTION('handle_resolution_snapshot\\.json');
const PROBE = OF_EXECUTION('m4_d_runtime_probe\\.json');

const SUBSTRATE: readonly Forgery[] = [
  change('a topic is missing', TOPICS, [set('topics_missing', ['fp.bus.rtdl.v1']), /: says topics_missing/]),
  change('a topic is not listed', TOPICS, [
    (readiness) => {
      readiness.topics = listed(readiness, 'topics').slice(0, -1);
    },
    /topic_readiness_snapshot\.json .*: says what is present of it/,
  ]),
  change('a topic has other partitions and matches', TOPICS, [
    (readiness) => {
      firstOf(readiness, 'topics').partitions = 7;
    },
    /topic_readiness_snapshot\.json .*: says that .* matches its pins true/,
  ]),
  change('the topics are of another cluster', TOPICS, [
    set('kafka_cluster_id', 'another'),
    /topic_readiness_snapshot\.json .*: says kafka_cluster_id "another"/,
  ]),
  change('nothing could be connected', TOPICS, [set('connectivity_pass', false), /: says connectivity_pass false/]),
  change('the migration failed', MIGRATION, [set('exit_code', 1), /: says exit_code 1/]),
  change('the migration was of another database', MIGRATION, [
    set('db_resource_id', 'another'),
    /db_migration_run_snapshot\.json .*: says db_resource_id "another"/,
  ]),
  change('a table is missing', MIGRATION, [set('tables_missing', ['ig.segments']), /: says tables_missing/]),
  change('a table is not listed', MIGRATION, [
    (run) => {
      run.tables = (run.tables as string[]).slice(1);
    },
    /db_migration_run_snapshot\.json .*: says the tables of M2\.H/,
  ]),
  change('a migration was left out', MIGRATION, [
    (run) => {
      run.migrations_applied = (run.migrations_applied as string[]).toSpliced(2, 1);
    },
    /db_migration_run_snapshot\.json .*: says its migrations, one after the other/,
  ]),
  change('a secret is not there', SECRETS, [
    (surface) => {
      firstOf(surface, 'paths').present = false;
    },
    /secret_surface_check\.json .*: says what is present/,
  ]),
  change('a task runs on another version of a secret', SECRETS, [
    set('loaded_versions', [{ service_name: 'ig', path: '/fraud-platform/dev_min/ig/api_key', version: 7 }]),
    /secret_surface_check\.json .*: says loaded_versions/,
  ]),
  change('a handle is unresolved', RESOLUTION, [set('unresolved_count', 2), /: says unresolved_count 2/]),
  change('a handle is left out', RESOLUTION, [
    (resolution) => {
      resolution.rows = listed(resolution, 'rows').slice(1);
    },
    /handle_resolution_snapshot\.json .*: says (?:its keys|the keys of M2\.A)/,
  ]),
  change('a handle has another value than the registry fixes', RESOLUTION, [
    (resolution) => {
      for (const row of listed(resolution, 'rows')) if (row.origin === 'literal') row.value_or_locator = 'another';
    },
    /handle_resolution_snapshot\.json .*: says TF_STATE_VERSIONING_ENABLED/,
  ]),
  change('the probe saw another schema', PROBE, [
    (probe) => {
      within(probe, 'database').schema_version = 9;
    },
    /m4_d_runtime_probe\.json .*: says database/,
  ]),
  change('the probe did not delete', PROBE, [
    (probe) => {
      within(probe, 'buckets', 'archive').steps = ['put', 'get'];
    },
    /m4_d_runtime_probe\.json .*: says buckets/,
  ]),
  change('a service was given another run', OF_EXECUTION('m4_runtime_scope_bundle\\.json'), [
    (scope) => {
      firstOf(scope, 'families').value = 'platform_20260101T000000Z';
    },
    /m4_runtime_scope_bundle\.json .*: says the runs of its families/,
  ]),
];

const VERDICTS: readonly Forgery[] = [
  change('a predicate of the last pack holds whose lane looked at nothing', OF_EXECUTION('m10_handoff_pack\\.json'), [
    (pack) => {
      within(pack, 'payload', 'predicates').confluent_destroy_verified = 'pass';
    },
    /m10_handoff_pack\.json .*: says payload\.predicates/,
  ]),
  change(
    'a lane that looked at nothing is called passed by its verdict',
    OF_EXECUTION('m4_i_verdict_snapshot\\.json'),
    [
      (snapshot) => {
        within(snapshot, 'payload', 'lanes')['M4.C'] = 'pass';
      },
      /m4_i_verdict_snapshot\.json .*: says lanes/,
    ],
  ),
  change('a lane that ran is listed as planned', OF_EXECUTION('m4_i_verdict_snapshot\\.json'), [
    (snapshot) => {
      within(snapshot, 'payload').planned_lanes = ['M4.C'];
    },
    /m4_i_verdict_snapshot\.json .*: says planned_lanes/,
  ]),
  change('a pack hands over another handle', OF_EXECUTION('m3_handoff_pack\\.json'), [
    (pack) => {
      within(pack, 'payload', 'handles').CONFIG_DIGEST_ALGO = 'md5';
    },
    /m3_handoff_pack\.json .*: says payload\.handles /,
  ]),
  change('a phase ended on another cluster', /m6_[^/]+\/phase_evidence\.json$/, [
    (envelope) => {
      within(envelope, 'epoch').kafka_cluster_id = 'another';
    },
    /phase_evidence\.json .*: says epoch/,
  ]),
];

const RUN: readonly Forgery[] = [
  change('the producer read fewer rows', OF_RUN('wsp/wsp_summary\\.json'), [
    (summary) => {
      firstOf(summary, 'per_output').rows_read = 1;
    },
    /wsp_summary\.json .*: says rows_read of/,
  ]),
  change('the producer began later', OF_RUN('wsp/wsp_summary\\.json'), [
    (summary) => {
      firstOf(summary, 'per_output').first_ts_utc = '2026-01-01T12:00:00.000000Z';
    },
    /wsp_summary\.json .*: says first_ts_utc of/,
  ]),
  change('the producer stopped at another row', OF_RUN('wsp/wsp_summary\\.json'), [
    (summary) => {
      within(firstOf(summary, 'per_output'), 'last_checkpoint').row_index = 7;
    },
    /wsp_summary\.json .*: says the last checkpoint of/,
  ]),
  change('the producer read from elsewhere', OF_RUN('wsp/wsp_summary\\.json'), [
    (summary) => {
      summary.source_prefixes = (summary.source_prefixes as string[]).slice(1);
    },
    /wsp_summary\.json .*: says source_prefixes/,
  ]),
  change('the last step emitted less', OF_RUN('wsp/ready_runs/[^/]+/000003_streamed\\.json'), [
    set('emitted', 1),
    /ready_runs\/.*: says emitted 1, its sources say/,
  ]),
  change('the plan asked for fewer gates', OF_RUN('sr/run_plan/[^/]+\\.json'), [
    (plan) => {
      plan.required_gates = (plan.required_gates as string[]).slice(1);
    },
    /sr\/run_plan\/.*: says required_gates/,
  ]),
  change('the plan was of another policy', OF_RUN('sr/run_plan/[^/]+\\.json'), [
    (plan) => {
      within(plan, 'policy_rev').revision = 'other';
    },
    /sr\/run_plan\/.*: says policy_rev/,
  ]),
  change('an output was proven otherwise', OF_RUN('sr/instance_receipts/output_id=arrival_events_5B/.*\\.json'), [
    set('target_digest', '0'.repeat(64)),
    /sr\/(?:instance_receipts|run_facts_view)\/.*: says/,
  ]),
  change('the run was not ready', OF_RUN('sr/run_status/[^/]+\\.json'), [
    set('state', 'FAILED'),
    /sr\/run_status\/.*: says state "FAILED"/,
  ]),
];

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

describe('without the root, what a document says beside its lane is found', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each([...PACKAGING, ...SUBSTRATE, ...VERDICTS, ...RUN])('$what', (forgery) =>
    expectFound(heldExample('passing'), forgery),
  );
});

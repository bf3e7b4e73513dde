import { beforeAll, describe, test } from 'vitest';
import { edit } from '../../../support/forger/edits.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../../support/forger/found.ts';
import { firstOf, type Json, within } from '../../../support/forger/objects.ts';

const OTHER = 'a'.repeat(64);
const OF_RUN = (name: string) => new RegExp(`/runs/[^/]+/oracle/${name}\\.json$`);
const SEAL = /\/_SEALED\.json$/;
const VIEW = /output_id=arrival_events_5B\/_stream_view_manifest\.json$/;
const RECEIPT = /output_id=arrival_events_5B\/_stream_sort_receipt\.json$/;
const CONFIG = /\/m3_c_config_payload\.json$/;
const says = (file: string, what: string): RegExp => new RegExp(`/${file}\\.json .*: says ${RegExp.escape(what)}`);
const set = (name: string, value: unknown) => (document: Json) => {
  document[name] = value;
};
const inlet = (name: string, value: unknown): Forgery => ({
  what: `the inlet had another ${name}`,
  forge: edit(OF_RUN('inlet_assertion_snapshot'), set(name, value)),
  found: says('inlet_assertion_snapshot', `${name} `),
});
const gate = (name: string, value: unknown, found: string): Forgery => ({
  what: `the checker saw another ${name} of a gate`,
  forge: edit(OF_RUN('checker_pass'), (report) => set(name, value)(firstOf(report, 'gates'))),
  found: says('checker_pass', found),
});
const sealed = (name: string, value: unknown): Forgery => ({
  what: `the seal has another ${name} of an output`,
  forge: edit(SEAL, (seal) => set(name, value)(firstOf(seal, 'outputs'))),
  found: says('_SEALED', 'outputs, of which s3_event_stream_with_fraud_6B'),
});
const shard = (name: string, value: unknown): Forgery => ({
  what: `a shard has another ${name}`,
  forge: edit(VIEW, (manifest) => set(name, value)(firstOf(manifest, 'shards'))),
  found: says('_stream_view_manifest', 'output_fingerprint of its shards'),
});
const configured = (what: string, to: (config: Json) => void, found: string): Forgery => ({
  what: `the configuration of the run has ${what}`,
  forge: edit(CONFIG, to),
  found: says('run', found),
});

const ROWS: readonly Forgery[] = [
  inlet('oracle_bucket', 'another'),
  inlet('oracle_input_prefix', 'oracle-store/another/'),
  inlet('manifest_key', 'oracle-store/another.json'),
  inlet('sealed_key', 'oracle-store/another.json'),
  inlet('required_output_ids', ['arrival_events_5B']),
  gate('gate_id', 'gate.layer1.9Z.validation', 'its gates'),
  gate('digest', OTHER, 'what the scenario runner found in the gates'),
  gate('verdict', 'MISSING', 'what the scenario runner found in the gates'),
  sealed('files', 7),
  sealed('size_bytes', 7),
  sealed('output_id', 'another_output'),
  {
    what: 'the seal is of another kind than M5.C saw',
    forge: (forger) => {
      const lane = /\/m5_c_seed_snapshot\.json$/;
      forger.edit(lane, (snapshot) => {
        const found = (snapshot.checks as Json[]).find(({ id }) => id === 'M5.C-C03') ?? {};
        for (const side of ['expected', 'observed']) within(found, side).seal_status = 'SEALED_LATE';
      });
    },
    found: says('_SEALED', 'seal_status'),
  },
  shard('bytes', 7),
  shard('sha256', OTHER),
  {
    what: 'another source was sorted',
    forge: edit(RECEIPT, set('source_locator_digest', OTHER)),
    found: says('_stream_view_manifest', 'source_locator_digest'),
  },
  {
    what: 'a source with other bytes was sorted',
    forge: edit(RECEIPT, set('input_fingerprint', OTHER)),
    found: says('_stream_view_manifest', 'input_fingerprint of what was seeded'),
  },
  {
    what: 'the workload was cut at a number of records',
    forge: edit(OF_RUN('functional_workload_profile'), set('record_cap_per_output', 10)),
    found: says('functional_workload_profile', 'record_cap_per_output'),
  },
  ...['class_map', 'outputs', 'partitioning', 'schema_policy'].map((name) =>
    configured(
      `another ${name}`,
      (config) => set(name, OTHER)(within(config, 'policies')),
      'policies of the configuration',
    ),
  ),
  configured(
    'another source',
    (config) =>
      set('oracle_input_manifest_uri', 's3://another/run_receipt.json')(within(config, 'scenario_equivalence')),
    'scenario_equivalence of the configuration',
  ),
  configured(
    'an output less',
    (config) => void (within(config, 'scenario_equivalence').oracle_required_output_ids as string[]).pop(),
    'scenario_equivalence of the configuration',
  ),
  configured(
    'another order of an output',
    (config) =>
      set('arrival_events_5B', 'flow_id')(within(config, 'scenario_equivalence', 'oracle_sort_key_by_output_id')),
    'scenario_equivalence of the configuration',
  ),
];

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

describe('without the root, another sealed world is found', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each(ROWS)('$what', (row) => expectFound(heldExample('passing'), row));
});

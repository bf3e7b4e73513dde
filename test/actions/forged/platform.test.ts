import { beforeAll, describe, test } from 'vitest';
import { edit } from '../../support/forger/edits.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../support/forger/found.ts';
import { firstOf, type Json, within } from '../../support/forger/objects.ts';

const OF_RUN = (name: string) => new RegExp(`/runs/[^/]+/${name}$`);
const CONFORMANCE = OF_RUN('obs/environment_conformance\\.json');
const DESTROY = /evidence\/embedded\/.*\/demo_destroy_snapshot\.json$/;
const FACTS = /sr\/run_facts_view\/[^/]+\.json$/;
const OFFSETS = OF_RUN('rtdl_core/offsets_snapshot\\.json');
const REPORT = OF_RUN('obs/run_report\\.json');

type Change = readonly [what: string, to: (document: Json) => void, found: RegExp];
const on = (part: RegExp, changes: readonly Change[]): readonly Forgery[] =>
  changes.map(([what, to, found]) => ({ what, forge: edit(part, to), found }));
const listed = (document: Json, name: string): Json[] => document[name] as Json[];

/** One check of the running environment. */
const check = (id: string, to: (check: Json) => void) => (document: Json) => {
  const found = listed(document, 'checks').find(({ check_id: own }) => own === id);
  if (found === undefined) throw new Error(`the example has no ${id}`);
  to(found);
};
const observed = (id: string, to: (observed: Json) => void) => check(id, (one) => to(within(one, 'observed')));
/** What a check expects and what it found, both the same. */
const both = (id: string, to: (side: Json) => void) =>
  check(id, (one) => {
    to(within(one, 'expected'));
    to(within(one, 'observed'));
  });
const says = (name: string) => new RegExp(`environment_conformance\\.json .*: says ${name}`);

const ENVIRONMENT = on(CONFORMANCE, [
  [
    'a check of the environment is dropped',
    (document) => void listed(document, 'checks').splice(6, 1),
    says('its checks'),
  ],
  [
    'a check that failed passes',
    check('C08_no_local_fallback', (one) => {
      one.status = 'PASS';
    }),
    says('(?:profiles\\.skips|observed of C08)'),
  ],
  [
    'a check of what the bus does not have passes',
    (document) => {
      check('C15_egress_bypass', (one) => {
        one.status = 'PASS';
      })(document);
      within(document, 'profiles').skips = ['C08_no_local_fallback'];
    },
    says('(?:observed|status) of C15'),
  ],
  [
    'a daemon was not asked what it may write',
    observed('C15_egress_bypass', (found) => {
      delete found.df;
    }),
    says('whom C15 asked'),
  ],
  [
    'what nobody could read was skipped',
    check('C15_egress_bypass', (one) => {
      one.observed = 'unreadable';
    }),
    says('status of C15 where it asked nobody'),
  ],
  [
    'a daemon that may write everything may write nothing in one check of two',
    observed('C15_egress_bypass', (found) => {
      found.df = [];
    }),
    says('bus_writes that C15 observed'),
  ],
  [
    'the heartbeat of a daemon said other rights on the bus',
    observed('C05_policy_revisions', (found) => {
      within(found, 'df').bus_writes = 'fp.bus.rtdl.v1';
    }),
    says('bus_writes that C15 observed'),
  ],
  [
    'a skip is permitted that nothing needed',
    (document) => void (within(document, 'profiles').skips as string[]).push('C13_clock_skew'),
    says('profiles\\.skips'),
  ],
  [
    'the environment was of another run configuration',
    both('C01_run_pins', (side) => {
      side.run_config_digest = '0'.repeat(64);
    }),
    says('expected of C01'),
  ],
  [
    'a daemon ran another image',
    observed('C02_image_digest', (found) => {
      found.ieg = `sha256:${'0'.repeat(64)}`;
    }),
    says('observed of C02'),
  ],
  [
    'a daemon did not report its configuration',
    observed('C03_config_digest', (found) => void delete found.ieg),
    says('observed of C03'),
  ],
  [
    'a daemon ran twice',
    observed('C04_run_scope', (found) => {
      within(found, 'live_instances').ieg = 2;
    }),
    says('observed of C04'),
  ],
  [
    'a daemon consumed in another group',
    observed('C05_policy_revisions', (found) => {
      within(found, 'ieg').consumer_group = 'another';
    }),
    says('observed of C05'),
  ],
  [
    'the gate enforced another policy',
    observed('C05_policy_revisions', (found) => {
      within(found, 'ig').ig_policy = '0'.repeat(64);
    }),
    says('observed of C05'),
  ],
  [
    'the log was another cluster',
    both('C06_topics', (side) => {
      side.cluster_id = 'another';
    }),
    says('expected of C06'),
  ],
  [
    'a topic was not looked at',
    both('C06_topics', (side) => void listed(side, 'topics').pop()),
    says('expected of C06'),
  ],
  [
    'the gate let in whoever came',
    both('C07_auth_posture', (side) => {
      side.without_key = 200;
    }),
    says('expected of C07'),
  ],
  [
    'a migration was not applied',
    both('C09_schema_version', (side) => void listed(side, 'migrations').pop()),
    says('expected of C09'),
  ],
  [
    'a table of truth was not guarded',
    both('C09_schema_version', (side) => {
      side.append_only = (side.append_only as string[]).filter((table) => table !== 'ig.receipt_rows');
    }),
    says('(?:expected|observed) of C09'),
  ],
  [
    'a table was guarded that nobody made',
    observed('C09_schema_version', (found) => void (found.append_only as string[]).push('ig.nothing')),
    says('observed of C09'),
  ],
  [
    'the store took a key twice',
    both('C10_object_store', (side) => {
      side.second_create = 'created';
    }),
    says('expected of C10'),
  ],
  [
    'a stream had two consumers',
    observed('C11_consumer_identity', (found) => {
      const [name = ''] = Object.keys(found);
      found[name] = 2;
    }),
    says('observed of C11'),
  ],
  [
    'a clock was off',
    observed('C13_clock_skew', (found) => {
      within(found, 'instances').ieg = 3;
    }),
    says('observed of C13'),
  ],
  [
    'the sealed world was another',
    both('C14_sealed_inputs', (side) => {
      side.manifest_sha256 = '0'.repeat(64);
    }),
    says('expected of C14'),
  ],
  [
    'an event class has no route',
    both('C16_semantic_contract_alignment', (side) => {
      side.unrouted_classes = ['traffic_fraud'];
    }),
    says('expected of C16'),
  ],
  [
    'the policy had another revision',
    both('C17_policy_revision_presence', (side) => {
      side.revision = 'another';
    }),
    says('expected of C17'),
  ],
  [
    'somebody else might write',
    both('C18_security_corridor_posture', (side) => void (side.principals as string[]).push('another')),
    says('expected of C18'),
  ],
  [
    'a family of facts could not be written',
    check('C19_governance_event_schema_contract', (one) => {
      one.observed = (one.observed as string[]).filter((family) => family !== 'RUN_CLOSED');
    }),
    says('observed of C19'),
  ],
]);

const TEARDOWN = on(DESTROY, [
  [
    'another stack was taken down',
    (destroyed) => {
      destroyed.stack_target = 'confluent';
    },
    /demo_destroy_snapshot\.json .*: says stack_target "confluent"/,
  ],
  [
    'another teardown took it down',
    (destroyed) => {
      destroyed.correlation_id = `${String(destroyed.correlation_id)}1`;
    },
    /demo_destroy_snapshot\.json .*: says correlation_id/,
  ],
  [
    'the teardown removed what nobody had frozen',
    (destroyed) => {
      destroyed.removed = ['/home'];
    },
    /demo_destroy_snapshot\.json .*: says what was removed beside the inventory of M9\.B \["\/home"\]/,
  ],
  [
    'the teardown left something over',
    (destroyed) => {
      destroyed.leftovers = ['a volume'];
    },
    /demo_destroy_snapshot\.json .*: says the leftovers of M9\.D-C01/,
  ],
  [
    'the teardown counted a state that there never was',
    (destroyed) => {
      destroyed.post_destroy_state_resource_count = 0;
    },
    /demo_destroy_snapshot\.json .*: says what a Terraform answered that nobody ran \{"post_destroy/,
  ],
  [
    'the teardown has the exit code of a Terraform that nobody ran',
    (destroyed) => {
      destroyed.state_list_exit_code = 0;
    },
    /demo_destroy_snapshot\.json .*: says what a Terraform answered that nobody ran \{"state_list/,
  ],
  [
    'the teardown ended before it began',
    (destroyed) => {
      destroyed.started_at_utc = '2099-01-01T00:00:00.000000Z';
    },
    /demo_destroy_snapshot\.json .*: says the order of its start and its end/,
  ],
]);

const said = (name: string) => new RegExp(`sr/run_facts_view/.*: says ${name}`);
const SCENARIO = on(FACTS, [
  [
    'a context is called traffic',
    (facts) => {
      within(facts, 'output_roles').arrival_events_5B = 'business_traffic';
    },
    said('output_roles'),
  ],
  [
    'an output lies elsewhere',
    (facts) => {
      const one = firstOf(facts, 'locators');
      one.path = `${String(one.path)}x`;
    },
    said('the places of its locators'),
  ],
  [
    'a locator has another pin',
    (facts) => {
      within(firstOf(facts, 'locators'), 'partition_pins').scenario_id = 'another';
    },
    said('the places of its locators'),
  ],
  ['a locator is dropped', (facts) => void listed(facts, 'locators').pop(), said('the outputs of its locators')],
  ...['plan', 'status', 'record'].map(
    (name): Change => [
      `the facts name another ${name}`,
      (facts) => {
        facts[`${name}_ref`] = String(facts[`${name}_ref`]).replace(/([0-9a-f]{31})[0-9a-f]/, '$1x');
      },
      said(`${name}_ref`),
    ],
  ),
  [
    'the facts are of another pack',
    (facts) => {
      within(facts, 'oracle_pack_ref').stream_view_output_refs = {};
    },
    said('oracle_pack_ref'),
  ],
  [
    'the facts were read under another policy',
    (facts) => {
      within(facts, 'policy_rev').revision = 'another';
    },
    said('policy_rev'),
  ],
]);

const CONSUMERS = on(OFFSETS, [
  [
    'a consumer is dropped',
    (snapshot) => void listed(snapshot, 'groups').pop(),
    /offsets_snapshot\.json .*: says who consumes/,
  ],
  [
    'a consumer reads a topic less',
    (snapshot) => void listed(firstOf(snapshot, 'groups'), 'topics').pop(),
    /offsets_snapshot\.json .*: says who consumes/,
  ],
  [
    'a consumer has another stream',
    (snapshot) => {
      firstOf(snapshot, 'groups').stream_id = 'another';
    },
    /offsets_snapshot\.json .*: says who consumes/,
  ],
  [
    'a partition is dropped',
    (snapshot) => void listed(firstOf(snapshot, 'groups', 'topics'), 'partitions').pop(),
    /offsets_snapshot\.json .*: says the partitions of fp\.bus\.traffic\.fraud\.v1 for archive-writer/,
  ],
  [
    'a partition ends elsewhere for one of its consumers',
    (snapshot) => {
      const one = firstOf(snapshot, 'groups', 'topics', 'partitions');
      one.watermark_low = Number(one.watermark_low) + 1;
    },
    /offsets_snapshot\.json .*: says the ends of the log/,
  ],
  [
    'the offsets are of another cluster',
    (snapshot) => {
      snapshot.kafka_cluster_id = 'another';
    },
    /offsets_snapshot\.json .*: says kafka_cluster_id "another"/,
  ],
]);

const reported = (name: string) => new RegExp(`obs/run_report\\.json .*: says ${name}`);
const REPORTED = on(REPORT, [
  ['a daemon is not reported', (report) => void listed(report, 'health').shift(), reported('who is healthy')],
  [
    'a daemon is of another family',
    (report) => {
      firstOf(report, 'health').instance_id = 'embedded:task/another/1';
    },
    reported('where the task of al ran'),
  ],
  [
    'the producer was another task',
    (report) => {
      const one = listed(report, 'health').find(({ component }) => component === 'wsp') ?? {};
      one.instance_id = `${String(one.instance_id)}0`;
    },
    reported('the task of wsp'),
  ],
  [
    'a daemon that is well has a reason not to be',
    (report) => {
      const one = listed(report, 'health').find(({ health_state: state }) => state === 'GREEN') ?? {};
      one.reasons = ['ANOTHER'];
    },
    reported('the reasons of'),
  ],
  [
    'the archive is not as well as its writer',
    (report) => {
      within(report, 'archive').health_state = 'AMBER';
    },
    reported('archive\\.health_state'),
  ],
  [
    'latencies were counted in other buckets',
    (report) => void (within(report, 'ingress', 'latency').buckets_ms as number[]).pop(),
    reported('ingress\\.latency\\.buckets_ms'),
  ],
  [
    'a percentile lies between the bounds',
    (report) => {
      within(report, 'ingress', 'latency', 'admission').p50_ms = 3;
    },
    reported('percentiles of admission that are no bounds'),
  ],
  [
    'a percentile lies above a higher one',
    (report) => {
      within(report, 'ingress', 'latency', 'admission').p50_ms = 15_000;
    },
    reported('percentiles of admission in their order'),
  ],
  [
    'percentiles are of nothing',
    (report) => {
      within(report, 'ingress', 'latency', 'admission').measured = 0;
    },
    reported('whether anything was measured of admission'),
  ],
  [
    'a sample stands twice',
    (report) => {
      const samples = within(report, 'evidence_refs').receipt_refs_sample as string[];
      samples[samples.length - 1] = samples[0] ?? '';
    },
    reported('its references, each once,'),
  ],
  [
    'a sample is of what nobody set aside',
    (report) => {
      within(report, 'evidence_refs').quarantine_refs_sample = ['quarantine/none.json'];
    },
    reported('samples of what was set aside'),
  ],
  [
    'a source of the report is dropped',
    (report) => void (within(report, 'evidence_refs').component_reconciliation_refs as string[]).pop(),
    reported('what it does not rest on though it is there'),
  ],
  [
    'the report rests on what is not there',
    (report) =>
      void (within(report, 'evidence_refs').component_reconciliation_refs as string[]).push('evidence/none.json'),
    reported('what it rests on that is not there'),
  ],
  [
    'more references were resolved than sampled',
    (report) => {
      within(report, 'basis', 'evidence_ref_resolution').attempted = 20;
    },
    reported('how many references it resolved'),
  ],
]);

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

describe('without the root, what was said of the running platform is found', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each([...ENVIRONMENT, ...TEARDOWN, ...SCENARIO, ...CONSUMERS, ...REPORTED])('$what', (forgery) =>
    expectFound(heldExample('passing'), forgery),
  );
});

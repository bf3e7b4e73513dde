import { beforeAll, describe, test } from 'vitest';
import { edit } from '../../../support/forger/edits.ts';
import type { Forger } from '../../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../../support/forger/found.ts';
import { firstOf, type Json, within } from '../../../support/forger/objects.ts';

const IMAGE = `sha256:${'a'.repeat(64)}`;
const OTHER = 'a'.repeat(64);
const OF_RUN = (name: string) => new RegExp(`/runs/[^/]+/${name}$`);
const listed = (document: Json, name: string): Json[] => document[name] as Json[];

const change = (what: string, part: RegExp, [to, found]: readonly [(document: Json) => void, RegExp]): Forgery => ({
  what,
  forge: edit(part, to),
  found,
});
const set = (name: string, value: unknown) => (document: Json) => {
  document[name] = value;
};

/** The snapshot of a lane in its execution. */
const of = (lane: string) =>
  new RegExp(`evidence/embedded/.*/${lane.toLowerCase().replace('.', '_')}_[^/]*snapshot\\.json$`);
const says = (lane: string, name: string): RegExp =>
  new RegExp(`/${lane.toLowerCase().replace('.', '_')}_[^/]*snapshot\\.json .*: says ${name}`);

/** What a lane handed over is another. */
const handed = (lane: string, [what, to, name]: readonly [string, (payload: Json) => void, string]): Forgery => ({
  what: `${lane} hands over ${what}`,
  forge: edit(of(lane), (snapshot) => to(within(snapshot, 'payload'))),
  found: says(lane, name),
});

/** What a check expected and what it found are both another. */
const checked = (id: string, [what, to, name]: readonly [string, (side: Json) => void, string]): Forgery => {
  const lane = id.slice(0, id.indexOf('-'));
  return {
    what: `${id} was about ${what}`,
    forge: edit(of(lane), (snapshot) => {
      const check = listed(snapshot, 'checks').find((one) => one.id === id);
      if (check === undefined) throw new Error(`the example has no ${id}`);
      for (const side of ['expected', 'observed']) to(within(check, side));
    }),
    found: says(lane, name),
  };
};
const all = (value: unknown) => (side: Json) => {
  for (const name of Object.keys(side)) side[name] = value;
};

const LANES: readonly Forgery[] = [
  handed('M4.B', ['seven replicas', set('replicas', 7), 'replicas']),
  checked('M4.D-C03', ['another image', set('image_digest', IMAGE), 'the probe that M4\\.D-C03 expects']),
  checked('M4.E-C01', ['another run', all('platform_20200101T000000Z'), 'the scope of M4\\.E-C01']),
  checked('M4.E-C04', ['another image', all(IMAGE), 'the image of M4\\.E-C04']),
  checked('M4.F-C01', ['a service less', (side) => void (side.order as string[]).pop(), 'the services of M4\\.F-C01']),
  checked('M4.F-C05', [
    'a service less',
    (side) => void (side.services as string[]).pop(),
    'the services of M4\\.F-C05',
  ]),
  checked('M5.C-C03', ['another world', set('sealed_manifest_sha256', OTHER), 'the sealed manifest of M5\\.C-C03']),
  handed('M6.D', ['a gate that failed', (payload) => set('status', 'FAIL')(firstOf(payload, 'gates')), 'gates']),
  handed('M6.E', ['a producer that failed', set('exit_code', 3), 'exit_code 3']),
  handed('M6.E', ['a state less', (payload) => void listed(payload, 'ready_runs').pop(), 'ready_runs']),
  handed('M6.G', [
    'other admissions',
    (payload) => set('admitted', 9)(listed(payload, 'partitions')[2] ?? {}),
    'what was admitted of',
  ]),
  handed('M7.D', ['other segments', set('segments', 1), 'segments 1']),
  handed('M7.D', [
    'more records than there are',
    (payload) => set('records', 99_999)(firstOf(payload, 'records_by_topic')),
    'topics of which more or less is archived',
  ]),
  handed('M8.C', [
    'other admissions',
    (payload) => set('events', 9)(listed(payload, 'admitted')[3] ?? {}),
    'what was admitted of',
  ]),
  checked('M8.F-C03', ['another configuration', set('run_config_digests', [OTHER]), 'the configuration of M8\\.F-C03']),
  handed('M8.F', ['other admissions', (payload) => set('admitted', 9)(within(payload, 'log')), 'log\\.admitted 9']),
  handed('M8.H', [
    'a check of the environment that failed',
    (payload) => {
      (payload.conformance as string[])[3] = 'C04_run_scope FAIL';
    },
    'conformance',
  ]),
  handed('M8.H', ['nine anomalies', set('anomaly_total', 9), 'anomaly_total 9']),
  {
    what: 'a secret of the registry is in neither list of the teardown',
    forge: (forger) => {
      const isTarget = (name: unknown): boolean => name === '/fraud-platform/dev_min/db/dsn';
      forger.edit(of('M9.B'), (snapshot) => {
        const frozen = within(snapshot, 'payload', 'destroy_set');
        frozen.secrets = (frozen.secrets as string[]).filter((name) => !isTarget(name));
      });
      forger.edit(of('M9.F'), (snapshot) => {
        const payload = within(snapshot, 'payload');
        payload.secret_target_matrix = listed(payload, 'secret_target_matrix').filter(
          ({ parameter_name: name }) => !isTarget(name),
        );
      });
    },
    found: says('M9.F', 'secrets that it did not look for'),
  },
];

const RUN: readonly Forgery[] = [
  change('consumers caught up to another bound', OF_RUN('rtdl_core/caught_up\\.json'), [
    set('threshold', 1_000_000),
    /caught_up\.json .*: says threshold 1000000/,
  ]),
  change('consumers went back', OF_RUN('rtdl_core/caught_up\\.json'), [
    (verdict) => set('records_done', 999_999)(firstOf(verdict, 'samples')),
    /caught_up\.json .*: says no_regression over its samples/,
  ]),
  change('a consumer committed what is not there', OF_RUN('rtdl_core/offsets_snapshot\\.json'), [
    (snapshot) => set('committed_position', 999_999)(firstOf(snapshot, 'groups', 'topics', 'partitions')),
    /offsets_snapshot\.json .*: says what .* committed beyond the end/,
  ]),
  change('the log was sampled where another event lies', OF_RUN('ingest/kafka_offsets_snapshot\\.json'), [
    (snapshot) => {
      for (const { sample } of listed(snapshot, 'topics')) if (sample !== null) set('event_id', OTHER)(sample as Json);
    },
    /kafka_offsets_snapshot\.json .*: samples a{64} of .*, which is not admitted there/,
  ]),
  change('nothing that was set aside is sampled', OF_RUN('ingest/quarantine_summary\\.json'), [
    set('sample_refs', []),
    /quarantine_summary\.json .*: says whether it samples anything false/,
  ]),
  change('an anomaly is expected by what is not there', OF_RUN('obs/anomaly_summary\\.json'), [
    (summary) => set('ref', 'quarantine/none.json')(firstOf(summary, 'expected')),
    /anomaly_summary\.json .*: expects .* by quarantine\/none\.json, which is not there/,
  ]),
  change('the teardown is proven by a result less', OF_RUN('teardown/teardown_proof\\.json'), [
    (proof) => void listed(proof, 'source_snapshots').pop(),
    /teardown_proof\.json .*: says source_snapshots/,
  ]),
  change('the teardown names a cost that nobody read', OF_RUN('teardown/teardown_proof\\.json'), [
    (proof) => set('cost_ref', { ...firstOf(proof, 'source_snapshots') })(proof),
    /teardown_proof\.json .*: says cost_ref/,
  ]),
  change('the teardown tells of a bus that had no stack', OF_RUN('teardown/teardown_proof\\.json'), [
    (proof) => set('confluent', 'success')(within(proof, 'terraform_destroy_status')),
    /teardown_proof\.json .*: says terraform_destroy_status/,
  ]),
  change('the teardown tells of a Terraform that nobody ran', OF_RUN('teardown/teardown_proof\\.json'), [
    (proof) => Object.assign(within(proof, 'terraform_destroy_status'), { demo: 'success', overall: 'success' }),
    /teardown_proof\.json .*: says terraform_destroy_status/,
  ]),
  change('the teardown kept a state that there never was', OF_RUN('teardown/teardown_proof\\.json'), [
    (proof) => set('state', true)(within(proof, 'preserved')),
    /teardown_proof\.json .*: says preserved\.state/,
  ]),
  change('a bus was taken away where there is none', of('M9.C'), [
    (snapshot) => {
      const check = listed(snapshot, 'checks').find((one) => one.id === 'M9.C-C02') ?? {};
      Object.assign(check, { outcome: 'pass', pass: true, observed: check.expected });
      delete check.reason;
    },
    /m9_c_[^/]*\.json .*M9\.C-C02: not what rests here/,
  ]),
  change('the producer streamed into another gate', OF_RUN('wsp/wsp_start\\.json'), [
    set('ig_base_url', 'http://127.0.0.1:1'),
    /wsp_start\.json .*: says ig_base_url/,
  ]),
  change('the producer calls its traffic context', OF_RUN('wsp/wsp_start\\.json'), [
    (start) => set('role', 'behavioural_context')(listed(start, 'outputs').at(-1) ?? {}),
    /wsp_start\.json .*: says the roles of its outputs/,
  ]),
  change('the producer sent more than its cap', OF_RUN('wsp/wsp_start\\.json'), [
    (start) => set('events_max', 5)(within(start, 'caps')),
    /wsp_start\.json .*: says what it sent beyond its cap/,
  ]),
  change('views were sorted in another mode than the pinned one', OF_RUN('oracle/stream_sort_summary\\.json'), [
    set('lane_mode', 'full_scale_probe'),
    /m5_e_[^/]*\.json .*: says the mode of the sort/,
  ]),
  change(
    'the workload is of another profile than the pinned one',
    OF_RUN('oracle/functional_workload_profile\\.json'),
    [set('profile_id', 'first_9_days_v1'), /m5_e_[^/]*\.json .*: says the profile of the workload/],
  ),
  change('the inlet was another', OF_RUN('oracle/inlet_assertion_snapshot\\.json'), [
    set('inlet_mode', 'external_pre_staged'),
    /m5_b_[^/]*\.json .*: says the mode of the inlet/,
  ]),
  change('the inlet asserted nothing', OF_RUN('oracle/inlet_assertion_snapshot\\.json'), [
    set('overall_pass', false),
    /m5_b_[^/]*\.json .*: says what the inlet asserted false/,
  ]),
  change('the probe was of another attempt', /m4_d_runtime_probe\.json$/, [
    set('attempt', 7),
    /m4_d_[^/]*\.json .*: says the attempt of its probe 7/,
  ]),
  {
    what: 'every fact is of another configuration',
    forge: (forger) => {
      for (const key of forger.keys('governance/events/'))
        forger.edit(key, (fact) => set('run_config_digest', OTHER)(within(fact, 'provenance')));
    },
    found: /governance\/events\/.*: says run_config_digest a{64}, which is not the one of the run/,
  },
  {
    what: 'every fact is of another release',
    forge: (forger) => {
      for (const key of forger.keys('governance/events/'))
        forger.edit(key, (fact) => set('service_release_id', 'git-other')(within(fact, 'provenance')));
    },
    found: /governance\/events\/.*: says service_release_id git-other, which is not the one of the run/,
  },
  {
    what: 'the fact of the principal that was refused is gone',
    forge: (forger) => {
      const isForbidden = (key: string): boolean => String(forger.read(key).dedupe_key).startsWith('ig_forbidden');
      forger.drop(forger.keys('governance/events/').find(isForbidden) ?? '');
      forger.edit(of('M8.H'), (snapshot) => {
        const payload = within(snapshot, 'payload');
        payload.governance_facts = Number(payload.governance_facts) - 1;
      });
    },
    found: /environment_conformance\.json .*: saw the gate refuse ops, of which no fact tells/,
  },
];

const ledger = (change: (event: Json) => void) => (forger: Forger) =>
  forger.ledger((events) => {
    for (const event of events) change(event);
    return events;
  });

const ANSWERS: readonly Forgery[] = [
  change('an answer decides what nobody asked for', /m9_[^/]*\/approval_execution_go[^/]*$/, [
    (answer) => void listed(answer, 'decisions').push({ key: 'keep_the_database', locator: null, value: 'yes' }),
    /approval_execution_go.*: says decisions that nobody asked for \["keep_the_database"\]/,
  ]),
  change('somebody else answered a rehearsal', /m9_[^/]*\/approval_execution_go[^/]*$/, [
    set('self_approved', false),
    /approval_execution_go.*: says self_approved false/,
  ]),
  {
    what: 'the ledger began over another specification',
    forge: ledger((event) => {
      if (event.event === 'LEDGER_INITIALISED') set('spec_sha256', OTHER)(within(event, 'payload'));
    }),
    found: /ledger\/events\/.*: says spec_sha256/,
  },
  {
    what: 'phases were activated on another commit',
    forge: ledger((event) => {
      if (event.event === 'PHASE_ACTIVATED') set('git_sha', 'd'.repeat(40))(within(event, 'payload'));
    }),
    found: /ledger\/events\/.*: says git_sha/,
  },
  {
    what: 'the copy of an envelope at the root of its run is gone',
    forge: (forger) => forger.drop('/P7/phase_evidence_m6.json'),
    found: /m6_[^/]*\/phase_evidence\.json.*: has no copy at the root of its run/,
  },
];

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

describe('without the root, what lanes and people said of the run is found', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each([...LANES, ...RUN, ...ANSWERS])('$what', (forgery) => expectFound(heldExample('passing'), forgery));
});

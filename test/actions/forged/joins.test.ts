import { canonicalJson } from '@spine-green/evidence-schemas';
import { beforeAll, describe, test } from 'vitest';
import { phaseDefinitions } from '../../../actions/lib/definition/phase-definition.ts';
import { edit, editEvent, editPin, payloadOf } from '../../support/forger/edits.ts';
import type { Forger } from '../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../support/forger/found.ts';
import { firstOf, type Json, within } from '../../support/forger/objects.ts';

/** A run's document is one at the root of the run; a mirror or a snapshot may have the same name. */
const ofRun = (name: string) => new RegExp(`/runs/[^/]+/${name}$`);

const change = (what: string, part: RegExp, to: (document: Json) => void, found: RegExp): Forgery => ({
  what,
  forge: edit(part, to),
  found,
});

const fact = (forger: Forger, family: string): string =>
  forger.keys('obs/governance/events/').find((key) => forger.read(key).event_family === family) ?? '';

const ofFact = (what: string, family: string, to: (details: Json) => void, found: RegExp): Forgery => ({
  what,
  forge: (forger) => forger.edit(fact(forger, family), (event) => to(within(event, 'details'))),
  found,
});

const RUN_START: readonly Forgery[] = [
  change(
    'the run was started with other handles',
    ofRun('run\\.json'),
    (manifest) => {
      within(manifest, 'source_handles').DB_ENGINE_VERSION = '17.0';
    },
    /run\.json .*: says source_handles/,
  ),
  change(
    'the session was of another cluster',
    ofRun('operate/demo_session\\.json'),
    (session) => {
      session.kafka_cluster_id = 'another';
    },
    /demo_session\.json .*: says kafka_cluster_id "another"/,
  ),
  change(
    'the session was of another database',
    ofRun('operate/demo_session\\.json'),
    (session) => {
      session.db_resource_id = 'another';
    },
    /demo_session\.json .*: says db_resource_id "another"/,
  ),
  change(
    'the session ends on another day',
    ofRun('operate/demo_session\\.json'),
    (session) => {
      session.expires_at = '2099-01-01';
    },
    /demo_session\.json .*: says expires_at "2099-01-01"/,
  ),
  change(
    'the session never ended although its stack was proven gone',
    ofRun('operate/demo_session\\.json'),
    (session) => {
      session.demo_end_utc = null;
    },
    /demo_session\.json .*: says demo_end_utc null/,
  ),
  change(
    'the session began at another moment than the daemons published',
    ofRun('operate/demo_session\\.json'),
    (session) => {
      session.demo_start_utc = '2026-01-01T00:00:00.000000Z';
    },
    /demo_session\.json .*: says (?:the start of the session|demo_start_utc)/,
  ),
  {
    what: 'the session that the daemons published was over',
    forge: (forger) => {
      const [opened = ''] = forger.olderVersions(ofRun('operate/demo_session\\.json'));
      forger.editVersion(ofRun('operate/demo_session\\.json'), opened, (session) => {
        session.demo_end_utc = session.written_at_utc;
      });
    },
    found: /demo_session\.json .*: says demo_end_utc/,
  },
  change(
    'a service ran more tasks',
    ofRun('operate/daemons_ready\\.json'),
    (ready) => {
      firstOf(ready, 'services').running_count = 2;
    },
    /daemons_ready\.json .*: says services/,
  ),
];

const STREAMS: readonly Forgery[] = [
  change(
    'a view has more rows than were sorted',
    /output_id=arrival_events_5B\/_stream_view_manifest\.json$/,
    (manifest) => {
      firstOf(manifest, 'shards').rows = 251;
    },
    /_stream_view_manifest\.json .*: says the rows of the shards 251/,
  ),
  change(
    'the sort read other rows than it wrote',
    /output_id=arrival_events_5B\/_stream_sort_receipt\.json$/,
    (receipt) => {
      within(receipt, 'raw_stats').hash_sum = '1';
    },
    /_stream_view_manifest\.json .*: says the raw rows of the receipt/,
  ),
  change(
    'the sort is summed otherwise',
    ofRun('oracle/stream_sort_summary\\.json'),
    (summary) => {
      firstOf(summary, 'per_output_results').rows = 1;
    },
    /stream_sort_summary\.json .*: says rows of .* 1, its sources say/,
  ),
  change(
    'the checker read other rows',
    ofRun('oracle/checker_pass\\.json'),
    (checker) => {
      firstOf(checker, 'outputs').row_count = 1;
    },
    /checker_pass\.json .*: says row_count of/,
  ),
  change(
    'the producer started on another view',
    ofRun('wsp/wsp_start\\.json'),
    (start) => {
      firstOf(start, 'outputs').stream_view_id = '0'.repeat(64);
    },
    /wsp_start\.json .*: says stream_view_id of/,
  ),
  change(
    'the seed counted more than it lists',
    ofRun('oracle/seed_snapshot\\.json'),
    (seed) => {
      seed.byte_count = 1;
    },
    /seed_snapshot\.json .*: says byte_count 1/,
  ),
  change(
    'the seed is of other content than was sealed',
    ofRun('oracle/seed_snapshot\\.json'),
    (seed) => {
      seed.content_index_digest = '0'.repeat(64);
    },
    /seed_snapshot\.json .*: says content_index_digest/,
  ),
  change(
    'the pack is of another world',
    /_oracle_pack_manifest\.json$/,
    (pack) => {
      within(pack, 'world_key').parameter_hash = '0'.repeat(64);
    },
    /_oracle_pack_manifest\.json .*: says parameter_hash 0+, which is not the one of the run/,
  ),
];

const INGRESS: readonly Forgery[] = [
  change(
    'the gate answered otherwise',
    ofRun('ingest/ig_ready\\.json'),
    (ready) => {
      within(firstOf(ready, 'matrix'), 'observed').status = 200;
    },
    /ig_ready\.json .*: says (?:matrix|the answers of M6\.B)/,
  ),
  change(
    'the smoke event is another',
    ofRun('ingest/ig_ready\\.json'),
    (ready) => {
      within(ready, 'smoke').event_id = '0'.repeat(64);
    },
    /ig_ready\.json .*: says smoke/,
  ),
  change(
    'unknown outcomes are added',
    ofRun('ingest/receipt_summary\\.json'),
    (summary) => {
      within(summary, 'counts_by_decision').PUBLISH_AMBIGUOUS = 1;
    },
    /receipt_summary\.json .*: says counts_by_decision of M6\.G/,
  ),
  change(
    'offsets are of another cluster',
    ofRun('ingest/kafka_offsets_snapshot\\.json'),
    (snapshot) => {
      snapshot.kafka_cluster_id = 'another';
    },
    /kafka_offsets_snapshot\.json .*: says kafka_cluster_id "another"/,
  ),
];

const CLOSURE: readonly Forgery[] = [
  change(
    'a marker has another fence than its writer held',
    ofRun('run_completed\\.supersede-1\\.json'),
    (marker) => {
      marker.fence = '9';
    },
    /run_completed\.supersede-1\.json .*: says fence "9"/,
  ),
  change(
    'the teardown kept more than it looked at',
    ofRun('teardown/teardown_proof\\.json'),
    (proof) => {
      (within(proof, 'preserved').buckets as string[]).push('another-bucket');
    },
    /teardown_proof\.json .*: says preserved\.buckets/,
  ),
  ofFact(
    'a fact tells of more admissions than the report',
    'RUN_REPORT_GENERATED',
    (details) => {
      details.admit = 1;
    },
    /governance\/events\/.*: says admit 1, its sources say/,
  ),
  ofFact(
    'a fact gives another reason than its kind',
    'CORRIDOR_ANOMALY',
    (details) => {
      details.reason_code = 'SCHEMA_UNKNOWN';
    },
    /governance\/events\/.*: says reason_code "SCHEMA_UNKNOWN"/,
  ),
  ofFact(
    'a fact tells of another stream',
    'RUN_ENDED',
    (details) => {
      within(details, 'emitted').arrival_events_5B = 1;
    },
    /governance\/events\/.*: says emitted/,
  ),
];

const LEDGER: readonly Forgery[] = [
  {
    what: 'the minted run has an id that no key takes',
    forge: edit(/m3_b_[^/]*snapshot\.json$/, (snapshot) => {
      within(snapshot, 'payload').final_platform_run_id = 'platform_yesterday';
    }),
    found: /is of run platform_|ledger minted platform_yesterday/,
  },
  {
    what: 'an older readable copy says another status',
    forge: (forger) =>
      forger.editVersion('/ledger/state.json', '00000002', (state) => {
        firstOf(state, 'phases').status = 'DONE';
      }),
    found: /ledger\/state\.json .*: is not the fold of the events that it names/,
  },
  {
    what: 'a result is recorded as faster than its lane was',
    forge: editEvent('LANE_RESULT_RECORDED', 'M6.G', (payload) => {
      payload.elapsed_seconds = 0.001;
    }),
    found: /ledger\/events\/.*: says elapsed_seconds 0\.001/,
  },
  {
    what: 'a result is recorded of another substrate',
    forge: editEvent('LANE_RESULT_RECORDED', 'M6.G', (payload) => {
      within(payload, 'epoch').kafka_cluster_id = 'another';
    }),
    found: /ledger\/events\/.*: says epoch/,
  },
  {
    what: 'the ledger was begun with another roadmap',
    forge: (forger) =>
      forger.ledger((events) => {
        for (const event of events)
          if (event.event === 'LEDGER_INITIALISED') firstOf(payloadOf(event), 'roadmap').name = 'another';
        return events;
      }),
    found: /ledger\/events\/00000001\.json .*: says roadmap/,
  },
  {
    what: 'an envelope names another operator',
    forge: edit(/m3_[^/]+\/phase_evidence\.json$/, (envelope) => {
      within(envelope, 'operator').id = 'operator:other';
    }),
    found: /phase_evidence\.json .*: says operator/,
  },
  {
    what: 'an index describes an object otherwise',
    forge: edit(/m3_[^/]+\/bundle_index\.json$/, (index) => {
      firstOf(index, 'entries').written_at_utc = '2026-01-01T00:00:00.000000Z';
    }),
    found: /bundle_index\.json .*: says the time of/,
  },
];

/** Another value of the type of the decision, for each that a check compares. */
const OTHER: Readonly<Record<string, (value: string) => string>> = {
  authority_order: (value) => canonicalJson((JSON.parse(value) as string[]).toReversed()),
  scope_lock: (value) => canonicalJson({ ...(JSON.parse(value) as object), out: ['nothing'] }),
  operator_identity: () => 'operator:other',
  convenience_tag: () => 'pushed',
  workload_days: () => '9',
  destroy_set: () => canonicalJson(['tasks']),
  residual_scope: () => canonicalJson(['processes']),
};

const decided = phaseDefinitions().flatMap(({ plan_phase: phase, required_decisions }) =>
  required_decisions
    .filter(({ key, compared_by }) => compared_by !== undefined && OTHER[key] !== undefined)
    .map(
      ({ key }): Forgery => ({
        what: `${phase} decided ${key} otherwise than its check expects`,
        forge: editPin(phase, key, OTHER[key] ?? ((value) => value)),
        found: new RegExp(`is not ${key} as it was decided`),
      }),
    ),
);

const PROFILE: Forgery = {
  what: 'M6 decided another profile than its lanes ran under',
  forge: editPin('M6', 'profile', () => 'certification'),
  found: /payload\.profile/,
};

beforeAll(() => {
  heldExample('passing');
  heldExample('held');
}, EXAMPLE_MS_MAX);

describe('without the root, what one document repeats of another is found', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each([...RUN_START, ...STREAMS, ...INGRESS, ...CLOSURE, ...LEDGER, ...decided, PROFILE])('$what', (forgery) =>
    expectFound(heldExample('passing'), forgery),
  );

  test('a blocker is opened with another message than its lane gave', () =>
    expectFound(heldExample('held'), {
      what: 'another message',
      forge: (forger) =>
        forger.ledger((events) => {
          for (const event of events) if (event.event === 'BLOCKER_OPENED') payloadOf(event).message = 'all is well';
          return events;
        }),
      found: /ledger\/events\/.*: says the blocker of its lane/,
    }));
});

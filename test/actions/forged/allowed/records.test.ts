import { beforeAll, describe, test } from 'vitest';
import type { Forger } from '../../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../../support/forger/found.ts';
import { type Json, within } from '../../../support/forger/objects.ts';

const RECORD = 'failure_record_m0_a_1.json';

const record =
  (change: (document: Json, forger: Forger) => void): Forgery['forge'] =>
  (forger) =>
    forger.edit(RECORD, (document) => change(document, forger));
const otherThan = (name: string): RegExp =>
  new RegExp(`failure_record_m0_a_1\\.json .*: says another ${name} than the attempt that was started`);

const IN_A_CRASHED_RUN: readonly Forgery[] = [
  ...Object.entries({
    lane: 'M0.B',
    stage: 'push',
    phase_id: 'P(-1)',
    plan_phase: 'M1',
    rollback_level: 'L3',
    logs_ref: 'evil/repo/actions/runs/1/attempts/1',
    offsets_so_far: [{ topic: 'fp.bus.rtdl.v1', partition: 0, start_offset: 0, end_offset: 7 }],
    attempt: 2,
  }).map(
    ([name, value]): Forgery => ({
      what: `the record of a lost attempt says another ${name}`,
      forge: record((document) => void Object.assign(document, { [name]: value })),
      found: otherThan(name),
    }),
  ),
  {
    what: 'the record of a lost attempt names the snapshot of another lane',
    forge: record((document, forger) => {
      const { key, version_id, sha256 } = forger.held(/m0_b_scope/).entry;
      document.partials = [{ key, version_id, sha256 }];
    }),
    found: otherThan('partials'),
  },
  {
    what: 'the record of a lost attempt is of another repository',
    forge: record((document) => {
      within(document, 'ci').repository = 'evil/repo';
    }),
    found: otherThan('ci'),
  },
  {
    what: 'the record of a lost attempt comes later than its attempt',
    forge: record((document) => {
      document.written_at_utc = '2027-11-22T10:00:00.000000Z';
    }),
    found: /failure_record_m0_a_1\.json .*: was not written while its attempt ran/,
  },
  {
    what: 'the record of a lost attempt comes before its attempt',
    forge: record((document) => {
      document.written_at_utc = '2026-01-01T10:00:00.000000Z';
    }),
    found: /failure_record_m0_a_1\.json .*: was not written while its attempt ran/,
  },
  {
    what: 'the record of a lost attempt says what is no code',
    forge: record((document) => {
      document.error_class = 'E_ABORTED';
    }),
    found: /failure_record_m0_a_1\.json .*: says E_ABORTED, which is no code/,
  },
  {
    what: 'the record of a lost attempt gives another reason',
    forge: record((document) => {
      document.reason = 'E_LANE_LOST: the operator changed his mind';
    }),
    found: /failure_record_m0_a_1\.json .*: gives another reason than its end/,
  },
  {
    what: 'an attempt is started after a record that proves nothing',
    forge: record((document) => {
      document.lane = 'M0.B';
    }),
    found: /ledger\/events\/\d+\.json .*: is no event that the ledger would have recorded: E_LANE_CONCURRENT/,
  },
];

/** In events and snapshot of one lane alike. */
const ofOneLane =
  (said: Json): Forgery['forge'] =>
  (forger) => {
    forger.ledger((events) => {
      for (const event of events) if (event.lane === 'M8.G') Object.assign(within(event, 'ci'), said);
      return events;
    });
    forger.edit(/m8_2.*\/m8_g_.*snapshot\.json$/, (snapshot) => void Object.assign(within(snapshot, 'ci'), said));
  };

const IN_A_PASSING_RUN: readonly Forgery[] = [
  {
    what: 'one lane ran in another repository',
    forge: ofOneLane({ repository: 'evil/repo' }),
    found: /ledger\/events\/\d+\.json .*: says the repository of its run "evil\/repo"/,
  },
  {
    what: 'one lane ran at another commit',
    forge: ofOneLane({ workflow_sha: 'deadbeef' }),
    found: /ledger\/events\/\d+\.json .*: says the commit of its run "deadbeef"/,
  },
  {
    what: 'one lane ran in another workflow',
    forge: ofOneLane({ workflow: 'hand' }),
    found: /ledger\/events\/\d+\.json .*: says the workflow of its execution "hand"/,
  },
  {
    what: 'one lane ran in another workflow and another run',
    forge: ofOneLane({ workflow: 'hand', run_id: '7' }),
    found: /ledger\/events\/\d+\.json .*: says the workflow of its execution "hand"/,
  },
  {
    what: 'one lane was started by somebody else',
    forge: ofOneLane({ actor: 'mallory' }),
    found: /ledger\/events\/\d+\.json .*: says the actor of its run "mallory"/,
  },
  {
    what: 'a stack was destroyed that nobody destroys',
    forge: (forger) =>
      forger.edit('teardown/teardown_proof.json', (proof) => {
        within(proof, 'terraform_destroy_status').confluent = 'success';
      }),
    found: /teardown_proof\.json .*: says terraform_destroy_status/,
  },
  {
    what: 'the session of the stack says an end',
    forge: (forger) =>
      forger.edit('operate/demo_session.json', (session) => {
        session.demo_end_utc = '2026-11-29T22:31:55.486356Z';
      }),
    found: /demo_session\.json .*: says demo_end_utc/,
  },
];

beforeAll(() => {
  for (const name of ['passing', 'crashed'] as const) heldExample(name);
}, EXAMPLE_MS_MAX);

describe('who ran what, where, and how it ended is held against the ledger', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each(IN_A_CRASHED_RUN)('$what', (forgery) => expectFound(heldExample('crashed'), forgery));
  test.each(IN_A_PASSING_RUN)('$what', (forgery) => expectFound(heldExample('passing'), forgery));
});

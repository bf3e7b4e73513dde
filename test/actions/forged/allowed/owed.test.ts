import { beforeAll, describe, test } from 'vitest';
import type { Forger } from '../../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../../support/forger/found.ts';
import { type Json, withText } from '../../../support/forger/objects.ts';

const LONG_AGO = '2020-01-01T00:00:00.000000Z';

/** Another time of the store, as the manifest has it. */
function stored(forger: Forger, part: string, at: string): void {
  for (const key of forger.keys(part)) {
    const { entry, bytes } = forger.held(new RegExp(`^${RegExp.escape(key)}$`));
    forger.put({ entry: { ...entry, written_at_utc: at }, bytes });
  }
}

const IN_A_PASSING_RUN: readonly Forgery[] = [
  {
    what: 'the probe of the store is gone',
    forge: (forger) => forger.drop('obs/conformance_probe.json'),
    found: /environment_conformance\.json .*: says the probe of C10 nothing/,
  },
  {
    what: 'the probe of the store says more than it is',
    forge: (forger) => forger.put(withText(forger.held('obs/conformance_probe.json'), '{"probe":"certified"}')),
    found: /environment_conformance\.json .*: says the probe of C10/,
  },
  {
    what: 'a go was answered nine days before',
    forge: (forger) =>
      forger.edit(/m6_2.*\/approval_execution_go_/, (answer) => {
        answer.approved_at_utc = '2026-11-20T00:00:00.000000Z';
      }),
    found: /approval_execution_go_.* .*: was answered at 2026-11-20T00:00:00\.000000Z, and acted on at/,
  },
  ...['ig/receipts/', 'obs/governance/events/', 'obs/run_report.json'].map(
    (part): Forgery => ({
      what: `${part} was stored years before`,
      forge: (forger) => stored(forger, part, LONG_AGO),
      found: new RegExp(`${part}.* .*: was stored at ${LONG_AGO.replaceAll('.', '\\.')}, its ledger is of`),
    }),
  ),
  {
    what: 'a snapshot was stored years after',
    forge: (forger) => stored(forger, 'm8_g_replay_reconciliation_snapshot.json', '2030-01-01T00:00:00.000000Z'),
    found: /m8_g_replay_reconciliation_snapshot\.json .*: was stored at 2030/,
  },
];

const IN_A_HELD_RUN: readonly Forgery[] = [
  {
    what: 'a lane that passed did not write what it owed',
    forge: (forger) => {
      forger.edit(/m1_b_entrypoint_matrix_snapshot\.json$/, (snapshot) => void (snapshot.documents as Json[]).pop());
      forger.drop('entrypoint_matrix_receipt.json');
    },
    found: /m1_b_entrypoint_matrix_snapshot\.json .*: passed without entrypoint_matrix_receipt\.json/,
  },
];

beforeAll(() => {
  for (const name of ['passing', 'held'] as const) heldExample(name);
}, EXAMPLE_MS_MAX);

describe('what has to be there is there, and of its time', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each(IN_A_PASSING_RUN)('$what', (forgery) => expectFound(heldExample('passing'), forgery));
  test.each(IN_A_HELD_RUN)('$what', (forgery) => expectFound(heldExample('held'), forgery));
});

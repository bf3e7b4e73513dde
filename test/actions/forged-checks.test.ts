import { beforeAll, describe, test } from 'vitest';
import { edit, listOf, ownCheck } from '../support/forger/edits.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../support/forger/found.ts';
import type { Json } from '../support/forger/objects.ts';

const B_SNAPSHOT = /m6_b_ig_readiness_snapshot/;

const CHECK_FORGERIES: readonly Forgery[] = [
  {
    what: 'checks expect whatever they observed',
    forge: edit('m6_g_ingest_commit_snapshot.json', (snapshot) => {
      for (const one of listOf(snapshot, 'checks'))
        if (/^M6\.G-C/.test(String(one.id))) Object.assign(one, { expected: 'x', observed: 'x' });
    }),
    found: /E_VERDICT_INCONSISTENT.*M6\.G-C01: expected/,
  },
  {
    what: 'a check expects a weaker bound',
    forge: edit(/m7_c_[a-z_]+snapshot\.json$/, (snapshot) => {
      const one = listOf(snapshot, 'checks').find(({ id }) => id === 'M7.C-C02');
      Object.assign(one?.expected as Json, { lag_max: { $at_most: 1000 } });
    }),
    found: /E_VERDICT_INCONSISTENT.*M7\.C-C02: expected/,
  },
  {
    what: 'a failing check is called a pass',
    forge: edit(B_SNAPSHOT, (snapshot) => {
      ownCheck(snapshot).observed = 'something else';
    }),
    found: /m6_b_ig_readiness_snapshot/,
  },
  {
    what: 'a check is dropped',
    forge: edit(B_SNAPSHOT, (snapshot) => {
      snapshot.checks = listOf(snapshot, 'checks').slice(0, -1);
    }),
    found: /m6_b_ig_readiness_snapshot/,
  },
  {
    what: 'all checks are dropped',
    forge: edit(B_SNAPSHOT, (snapshot) => {
      snapshot.checks = [];
    }),
    found: /m6_b_ig_readiness_snapshot/,
  },
  {
    what: 'a check is called planned',
    forge: edit(B_SNAPSHOT, (snapshot) => {
      Object.assign(ownCheck(snapshot), { outcome: 'planned', pass: false });
    }),
    found: /m6_b_ig_readiness_snapshot/,
  },
  {
    what: 'a check is called not applicable',
    forge: edit(B_SNAPSHOT, (snapshot) => {
      Object.assign(ownCheck(snapshot), { outcome: 'not_applicable', pass: false });
    }),
    found: /m6_b_ig_readiness_snapshot/,
  },
  {
    what: 'a check has another code',
    forge: edit(B_SNAPSHOT, (snapshot) => {
      ownCheck(snapshot).fails = 'M6B-B9';
    }),
    found: /m6_b_ig_readiness_snapshot/,
  },
  {
    what: 'a check has another title',
    forge: edit(B_SNAPSHOT, (snapshot) => {
      ownCheck(snapshot).title = 'Anything';
    }),
    found: /m6_b_ig_readiness_snapshot/,
  },
  {
    what: 'the coverage of a lane is another',
    forge: edit(B_SNAPSHOT, (snapshot) => {
      (snapshot.coverage as Json).pass = 100;
    }),
    found: /m6_b_ig_readiness_snapshot/,
  },
  {
    what: 'a source is dropped',
    forge: edit('m6_h_verdict_snapshot', (snapshot) => {
      snapshot.source_refs = listOf(snapshot, 'source_refs').slice(1);
    }),
    found: /m6_h_verdict_snapshot/,
  },
  {
    what: 'the verdict of a phase is another',
    forge: edit('m6_h_verdict_snapshot', (snapshot) => {
      (snapshot.payload as Json).verdict = 'HOLD_M6';
    }),
    found: /m6_h_verdict_snapshot/,
  },
];

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

describe('without the root, a forged check of a run that passed is found and named', {
  timeout: EXAMPLE_MS_MAX,
}, () => {
  test.each(CHECK_FORGERIES)('$what', (forgery) => expectFound(heldExample('passing'), forgery));
});

import { beforeAll, describe, test } from 'vitest';
import type { Forger } from '../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../support/forger/found.ts';
import { type Json, within } from '../../support/forger/objects.ts';

/** A commit that nothing in a bundle tells. */
const COMMIT = 'f'.repeat(40);
const OF_M1 = (name: string) => new RegExp(`evidence/embedded/packaging/.*/${name}$`);
const SNAPSHOT = (lane: string) => OF_M1(`m1_${lane}_[a-z_]+_snapshot\\.json`);
const PROVENANCE = OF_M1('packaging_provenance\\.json');
const OUTPUTS = OF_M1('ci_m1_outputs\\.json');
const says = (file: string, what: string): RegExp => new RegExp(`/${file}[^ ]*\\.json .*: says ${RegExp.escape(what)}`);

/** What names the commit, and the tag that follows from it. */
function rename(members: Json): void {
  members.git_sha = COMMIT;
  members.image_tag = `git-${COMMIT}`;
}

const handed = (lane: string) => (forger: Forger) =>
  forger.edit(SNAPSHOT(lane), (snapshot) => rename(within(snapshot, 'payload')));

const ROWS: readonly Forgery[] = [
  {
    what: 'M1.C pushed the image of another commit than its tag names',
    forge: (forger) =>
      forger.edit(SNAPSHOT('c'), (snapshot) => {
        within(snapshot, 'payload').git_sha = COMMIT;
      }),
    found: says('m1_c_provenance_snapshot', `git_sha "${COMMIT}"`),
  },
  {
    what: 'M1.C pushed the image of another commit than M1.A built',
    forge: handed('c'),
    found: says('m1_c_provenance_snapshot', `git_sha "${COMMIT}"`),
  },
  {
    what: 'the candidate of M1.A was of another commit than its tag names',
    forge: (forger) =>
      forger.edit(SNAPSHOT('a'), (snapshot) => {
        within(snapshot, 'payload').git_sha = COMMIT;
      }),
    found: says('m1_a_image_contract_snapshot', 'image_tag'),
  },
  {
    what: 'the statement before the build-go named another commit',
    forge: handed('i'),
    found: says('m1_i_build_readiness_snapshot', `git_sha "${COMMIT}"`),
  },
  {
    what: 'the image was built from another commit than M1.C pushed',
    forge: (forger) => forger.edit(PROVENANCE, rename),
    found: says('packaging_provenance', `git_sha "${COMMIT}"`),
  },
  {
    what: 'the build emitted another commit than it pushed',
    forge: (forger) => forger.edit(OUTPUTS, rename),
    found: says('ci_m1_outputs', `git_sha "${COMMIT}"`),
  },
  {
    what: 'all of packaging was of another commit than the run carries',
    forge: (forger) => {
      for (const lane of ['a', 'c', 'i']) handed(lane)(forger);
      for (const document of [PROVENANCE, OUTPUTS]) forger.edit(document, rename);
    },
    found: says('packaging_provenance', 'the image of run.json'),
  },
  {
    what: 'a job built another commit than it ran on',
    forge: (forger) => {
      for (const lane of ['a', 'c', 'i']) handed(lane)(forger);
      for (const document of [PROVENANCE, OUTPUTS]) forger.edit(document, rename);
      forger.edit(SNAPSHOT('a'), (snapshot) => {
        within(snapshot, 'ci').workflow_sha = 'e'.repeat(40);
      });
    },
    found: says('m1_a_image_contract_snapshot', `the commit of its job "${COMMIT}"`),
  },
];

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

describe('without the root, another commit is found', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each(ROWS)('$what', (forgery) => expectFound(heldExample('passing'), forgery));
});

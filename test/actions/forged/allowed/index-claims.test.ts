import { beforeAll, describe, test } from 'vitest';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../../support/forger/found.ts';
import type { Json } from '../../../support/forger/objects.ts';
import { beside, indexed, RUN_INDEX } from './beside.ts';

const says = (name: string): RegExp => new RegExp(`bundle_index\\.json .*: says ${name}`);
const entryOf = (index: Json, part: string): Json => {
  const found = (index.entries as Json[]).find(({ key }) => String(key).includes(part));
  if (found === undefined) throw new Error(`the index lists no ${part}`);
  return found;
};
const listedAs =
  (part: string, said: Json): Forgery['forge'] =>
  (forger) =>
    forger.edit(RUN_INDEX, (index) => void Object.assign(entryOf(index, part), said));
const complete =
  (said: Json): Forgery['forge'] =>
  (forger) =>
    forger.edit(RUN_INDEX, (index) => {
      index.completeness = said;
    });
/** A document beside another one, which the index of the run lists as if it belonged there. */
const added =
  (part: string | RegExp, from: string | RegExp, to: string): Forgery['forge'] =>
  (forger) =>
    indexed(forger, beside(forger, part, { to: (key) => key.replace(from, to) }));

const FORGERIES: readonly Forgery[] = [
  {
    what: 'fewer objects were owed and are there',
    forge: complete({ P12: { missing: [], present: 3, required: 3 } }),
    found: says('completeness'),
  },
  {
    what: 'one object is missing that is there',
    forge: complete({ P12: { missing: ['teardown/teardown_proof.json'], present: 10, required: 11 } }),
    found: says('completeness'),
  },
  {
    what: 'the objects of another phase are complete',
    forge: complete({ P11: { missing: [], present: 11, required: 11 } }),
    found: says('the phase that wrote it'),
  },
  {
    what: 'two phases are complete at once',
    forge: complete({
      P11: { missing: [], present: 1, required: 1 },
      P12: { missing: [], present: 11, required: 11 },
    }),
    found: /bundle_index\.json .*: counts what is complete of no phase/,
  },
  {
    what: 'a manifest is a summary, which may be written over',
    forge: listedAs('sr/sr_pass.json', { class: 'D' }),
    found: says('of .*sr_pass\\.json'),
  },
  { what: 'another writer', forge: listedAs('obs/run_report.json', { writer: 'wsp' }), found: says('of .*run_report') },
  {
    what: 'a proof that nothing requires',
    forge: listedAs('teardown/teardown_proof.json', { required: false }),
    found: says('of .*teardown_proof\\.json'),
  },
  {
    what: 'another phase of an object',
    forge: listedAs('wsp/wsp_start.json', { phase_id: 'P7' }),
    found: says('of .*wsp_start\\.json'),
  },
  {
    what: 'the summary of one producer of two',
    forge: added(/wsp\/wsp_summary/, 'wsp/', 'wsp/lane=1-of-2/'),
    found: /lane=1-of-2\/wsp_summary\.json .*: is of a producer that never started/,
  },
  {
    what: 'the start of one producer of two',
    forge: added(/wsp\/wsp_start/, 'wsp/', 'wsp/lane=1-of-2/'),
    found: /lane=1-of-2\/wsp_start\.json .*: is of one of several producers, the run had one/,
  },
  {
    what: 'the seal of another world',
    forge: added(/_SEALED\.json$/, 'rehearsal/', 'other/'),
    found: /other\/.*_SEALED\.json .*: is of a world that no run of this ledger was pinned with/,
  },
  {
    what: 'the pack of another world',
    forge: added(/_oracle_pack_manifest\.json$/, 'rehearsal/', 'other/'),
    found: /other\/.*_oracle_pack_manifest\.json .*: is of a world that no run of this ledger was pinned with/,
  },
  {
    what: 'a second state of the readiness',
    forge: added(/sr\/run_status\//, /run_status\/[0-9a-f]+/, `run_status/${'a'.repeat(32)}`),
    found: /run_status\/a+\.json .*: is of a scenario run without a record/,
  },
  {
    what: 'the health of a component that nobody knows',
    forge: added(/\/al\/health\/last_health/, '/al/', '/mystery/'),
    found: /mystery\/health\/last_health\.json .*: is of mystery, which the image does not run/,
  },
  {
    what: 'the health of one component as that of another',
    forge: added(/\/al\/health\/last_health/, '/al/', '/sr/'),
    found: /sr\/health\/last_health\.json .*: says al, its name says sr/,
  },
];

beforeAll(() => void heldExample('passing'), EXAMPLE_MS_MAX);

describe('nothing that an index says of itself or its objects is believed', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each(FORGERIES)('$what', (forgery) => expectFound(heldExample('passing'), forgery));
});

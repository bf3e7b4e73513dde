import { beforeAll, describe, test } from 'vitest';
import { edit, listOf } from '../../support/forger/edits.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../support/forger/found.ts';
import { type Json, within } from '../../support/forger/objects.ts';

const packTo = (phase: number): string => `m${phase}_handoff_pack`;

const forged = (what: string, to: number, change: (pack: Json) => void, member: string): Forgery => ({
  what: `${what} in the pack that opens M${to}`,
  forge: edit(packTo(to), change),
  found: new RegExp(`/m${to}_handoff_pack\\.json .*: says ${member}`),
});

const PHASES = [3, 4, 5, 6, 7, 8, 9, 10];

const EACH: readonly Forgery[] = PHASES.flatMap((to) => [
  forged(
    'another outcome of a lane',
    to,
    ({ phase_pass_matrix: matrix }) => {
      const outcomes = matrix as Json;
      const [lane = ''] = Object.keys(outcomes);
      outcomes[lane] = outcomes[lane] === 'pass' ? 'planned' : 'pass';
    },
    'phase_pass_matrix',
  ),
  forged('one reference less', to, (pack) => void listOf(pack, 'required_evidence_refs').pop(), '.*what it requires'),
  forged(
    'a reference twice',
    to,
    (pack) => {
      const refs = listOf(pack, 'required_evidence_refs');
      refs.push({ ...refs.at(-1) });
    },
    '.*what it requires',
  ),
  forged(
    'another thing under the name of one',
    to,
    (pack) => {
      const [first = {}, second = {}] = listOf(pack, 'required_evidence_refs');
      const { key, version_id, sha256 } = second;
      Object.assign(first, { key, version_id, sha256 });
    },
    '.*what it requires',
  ),
]);

const setTo = (member: string, value: unknown, to = 10): Forgery =>
  forged(`another ${member}`, to, (pack) => void Object.assign(pack, { [member]: value }), member);

const SINGLE: readonly Forgery[] = [
  setTo('handoff_id', 'm9_other_1'),
  setTo('verdict', 'ADVANCE_TO_M9'),
  setTo('from_phase', 'M8'),
  setTo('to_phase', 'M9'),
  setTo('scenario_run_id', 'ab'.repeat(16)),
  setTo('scenario_run_id', null, 6),
  setTo('registry_sha256', 'a'.repeat(64)),
  forged(
    'a moment before its lane began',
    10,
    (pack) => void Object.assign(pack, { generated_at_utc: '2026-01-01T00:00:00.000000Z' }),
    'the order of its start',
  ),
  forged(
    'another execution as a source',
    10,
    (pack) => void Object.assign(within(pack, 'source_execution_ids'), { M3: 'm3_20200101T000000Z' }),
    'source_execution_ids',
  ),
  forged(
    'another snapshot as the verdict',
    5,
    (pack) => {
      const [first = {}] = listOf(pack, 'required_evidence_refs');
      const { key, version_id, sha256 } = first;
      pack.verdict_ref = { key, version_id, sha256 };
    },
    'verdict_ref',
  ),
  forged(
    'no predicates',
    10,
    (pack) => void Object.assign(within(pack, 'payload'), { predicates: null }),
    'payload.pred',
  ),
  forged(
    'a predicate that passes whose lane looked at nothing',
    10,
    (pack) => {
      const predicates = within(pack, 'payload', 'predicates');
      for (const name of Object.keys(predicates)) predicates[name] = 'pass';
    },
    'payload.predicates',
  ),
  forged(
    'another handle',
    3,
    (pack) => void Object.assign(within(pack, 'payload', 'handles'), { CONFIG_DIGEST_ALGO: 'md5' }),
    'payload.handles',
  ),
  forged('no handles', 3, (pack) => void Object.assign(within(pack, 'payload'), { handles: [] }), 'payload.handles'),
  forged(
    'a closed gate',
    8,
    (pack) => void Object.assign(within(pack, 'payload'), { m8_entry_gate: 'NOT_READY' }),
    'payload.m8_entry_gate',
  ),
  forged(
    'a member of its own',
    9,
    (pack) => void Object.assign(within(pack, 'payload'), { more: 'x' }),
    'payload.more',
  ),
];

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

describe('a pack is made again of ledger, lanes and documents: found is', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each([...EACH, ...SINGLE])('$what', (forgery) => {
    expectFound(heldExample('passing'), forgery);
  });
});

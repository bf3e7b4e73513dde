import { digestOf } from '@spine-green/evidence-schemas';
import { beforeAll, describe, expect, test } from 'vitest';
import { edit } from '../../../support/forger/edits.ts';
import type { Forger } from '../../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample, verdictOn } from '../../../support/forger/found.ts';
import { type Json, within } from '../../../support/forger/objects.ts';

beforeAll(() => {
  for (const name of ['held', 'crashed', 'passing'] as const) heldExample(name);
}, EXAMPLE_MS_MAX);

const handed = (what: string, part: string, found: RegExp, change: (payload: Json) => void): Forgery => ({
  what,
  forge: edit(part, (snapshot) => change(within(snapshot, 'payload'))),
  found,
});

const rows = (payload: Json, name: string): Json[] => payload[name] as Json[];
const shortened = (payload: Json): void => {
  payload.roadmap = rows(payload, 'roadmap').slice(0, 3);
  payload.roadmap_sha256 = digestOf(payload.roadmap as object);
};

const [LOCK, SCOPE] = ['m0_authority_lock_snapshot', 'm0_b_scope_lock_snapshot'];
const [LOG, EXIT] = ['m0_d_decision_log_snapshot', 'm0_e_exit_readiness_snapshot'];
const OTHER = 'a'.repeat(64);

const HANDED_OVER: readonly Forgery[] = [
  handed('another authority comes first', LOCK, /says ids of its authorities/, (one) =>
    rows(one, 'authority').reverse(),
  ),
  handed('two authorities have one rank', LOCK, /says ranks of its authorities/, (one) => {
    for (const authority of rows(one, 'authority')) authority.rank = 1;
  }),
  handed('an authority has another text', LOCK, /says digest of its authorities/, (one) => {
    Object.assign(rows(one, 'authority')[0] ?? {}, { sha256: OTHER });
  }),
  handed('another specification is in force', LOCK, /says spec_sha256/, (one) =>
    Object.assign(one, { spec_sha256: OTHER }),
  ),
  handed('another registry is in force', LOCK, /says registry_sha256/, (one) =>
    Object.assign(one, { registry_sha256: OTHER }),
  ),
  handed('everything is in scope', LOCK, /says scope/, (one) => Object.assign(one, { scope: '{"in":[],"out":[]}' })),
  handed('two classes of drift stop the line', LOCK, /says drift_protocol/, (one) => {
    const protocol = within(one, 'drift_protocol');
    protocol.classes = rows(protocol, 'classes').slice(0, 2);
  }),
  handed('another roadmap was locked', LOCK, /says roadmap_sha256/, (one) =>
    Object.assign(one, { roadmap_sha256: OTHER }),
  ),
  handed('the roadmap ends with M2', SCOPE, /says phases of its roadmap/, shortened),
  handed('the roadmap has another digest', SCOPE, /says roadmap_sha256/, (one) =>
    Object.assign(one, { roadmap_sha256: OTHER }),
  ),
  handed('the scope that was locked is another', SCOPE, /says scope/, (one) => Object.assign(one, { scope: '{}' })),
  handed('somebody else pinned the decisions', LOG, /says pins of the log/, (one) => {
    for (const entry of rows(one, 'entries')) entry.pinned_by = 'operator:mallory';
  }),
  handed('a decision is left out at the end', LOG, /says whether pins are left out/, (one) => {
    one.entries = rows(one, 'entries').slice(0, -1);
  }),
  handed('the law answers otherwise', EXIT, /says digest of its answers/, (one) => {
    one.answers = rows(one, 'answers').slice(1);
  }),
  handed('the next phase waits for nobody', EXIT, /says successor/, (one) =>
    Object.assign(within(one, 'successor'), { hold_reason: 'REVIEWED_AND_FOUND_GOOD' }),
  ),
];

describe('what the authority phase handed over is held to its checks, the pins and the log', {
  timeout: EXAMPLE_MS_MAX,
}, () => {
  test.each(HANDED_OVER)('$what', (forgery) => expectFound(heldExample('held'), forgery));
});

const PROTECTED = {
  required_reviewers: ['alice', 'bob'],
  ...{ prevent_self_review: true, admin_bypass: false, branch_policy: 'main' },
};

/** Answers that a file of the operator's own machine gave become reviews of two others on a protected environment. */
const reviewed =
  (phases: readonly string[]) =>
  (forger: Forger): void => {
    const folder = new RegExp(`/(?:${phases.join('|').toLowerCase()})_[^/]*/.*approval_`);
    const answers = { mechanism: 'github_environment', self_approved: false, protection: PROTECTED };
    for (const key of forger.keys(folder)) forger.edit(key, (answer) => Object.assign(answer, answers));
    for (const key of forger.keys('phase_evidence'))
      forger.edit(key, (envelope) => {
        if (phases.includes(String(envelope.plan_phase)))
          within(envelope, 'operator').approval_mechanism = 'github_environment';
      });
    forger.ledger((events) => {
      for (const { event, phase, payload } of events)
        if (event === 'PHASE_ACTIVATED' && phases.includes(String(phase)))
          Object.assign(payload as Json, { approval_mechanism: 'github_environment', self_approved: false });
      return events;
    });
  };

describe('an answer that nobody but a file gave is not taken for a review', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each([
    ['held', ['M0', 'M1']],
    ['crashed', ['M0']],
    ['passing', ['M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9']],
  ] as const)('%s %s', (example, phases) => {
    const { said } = verdictOn(heldExample(example), reviewed(phases));
    expect(said.filter((line) => line.includes('says whether it was asked for in a workflow false'))).not.toEqual([]);
  });
});

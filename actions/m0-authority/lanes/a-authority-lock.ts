import { digestOf, registrySha256 } from '@spine-green/evidence-schemas';
import { check } from '../../lib/checks/check.ts';
import { fact } from '../../lib/checks/fact.ts';
import { DRIFT_CLASSES } from '../../lib/ledger/drift.ts';
import { driftStopsTheLine } from '../../lib/ledger/self-test.ts';
import { plainLane } from '../../lib/run/lane.ts';
import authorities from '../authority.json' with { type: 'json' };

interface Authority {
  readonly rank: number;
  readonly id: string;
  readonly sha256: string;
}

interface AuthorityFacts {
  readonly authorities: readonly Authority[];
  readonly driftClasses: number;
  readonly driftFaults: readonly string[];
}

export const authorityLock = plainLane<AuthorityFacts>({
  id: 'M0.A',
  gather: async () => ({
    authorities,
    driftClasses: DRIFT_CLASSES.length,
    driftFaults: driftStopsTheLine(),
  }),
  decide: (facts) => [
    check('M0.A-C01', {
      expected: { unordered: [], without_digest: [] },
      observed: fact(authorityFaults(facts.authorities)),
      fails: 'M0A-B1',
    }),
    check('M0.A-C02', {
      expected: { classes: 27, faults: [] },
      observed: fact({ classes: facts.driftClasses, faults: facts.driftFaults }),
      fails: 'M0A-B2',
    }),
  ],
  payload: (facts) => ({
    authority: facts.authorities,
    spec_sha256: digestOf(facts.authorities),
    registry_sha256: registrySha256(),
    drift_protocol: [
      'stop',
      'record impact and severity',
      'repin or revert',
      'mark affected lanes stale',
      'rerun',
      'resume',
    ],
    activation_rule: 'operator only; completion may be automatic',
  }),
});

/** Rank 1 is the highest authority; a gap or a repetition would leave a conflict undecided. */
export function authorityFaults(list: readonly Authority[]): { unordered: string[]; without_digest: string[] } {
  return {
    unordered: list.filter((entry, index) => entry.rank !== index + 1).map((entry) => entry.id),
    without_digest: list.filter((entry) => !/^[0-9a-f]{64}$/.test(entry.sha256)).map((entry) => entry.id),
  };
}

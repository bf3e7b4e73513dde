import { digestOf } from '@spine-green/evidence-schemas';
import type { AuthorityListV1 } from '@spine-green/evidence-schemas/documents/authority_list.v1';
import { allReadable, type Judgement } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import type { SubstrateName } from '../../lib/checks/outcome.ts';
import { authorityHandover } from '../../lib/handovers/m0.ts';
import { defineLane } from '../../lib/run/lane.ts';

export interface AuthorityFacts {
  /** The list as it lies in the checkout. */
  readonly list: Fact<AuthorityListV1['authorities']>;
  /** Whether the head commit holds the list as it lies there. */
  readonly committed: Fact<'same' | 'differs' | 'no_repository'>;
  /** What the operator pinned: the ids in their order, and the specification with its digest. */
  readonly pinnedOrder: Fact<readonly string[]>;
  readonly pinnedSpec: Fact<{ readonly version: string; readonly sha256: string }>;
  readonly scope: Fact<string>;
  readonly roadmap: Fact<unknown>;
  readonly drift: Fact<DriftFacts>;
  /** Events that the schema of the ledger keeps for the operator. */
  readonly operatorOnly: Fact<readonly string[]>;
}

export interface DriftFacts {
  /** Classes that the ledger of this program knows. */
  readonly classes: readonly string[];
  /** What the schema of the ledger demands when drift is raised and when it is resolved. */
  readonly events: Readonly<Record<string, readonly string[]>>;
  readonly resolutions: readonly string[];
  /** What the ledger of this program allowed though drift was open; each fault is a sentence. */
  readonly faults: readonly string[];
}

/** The stop-the-line classes (02, section 8): what each letter is about, and how many there are. */
const CLASSES = [
  ...['DS-S1', 'DS-S2', 'DS-S3', 'DS-S4', 'DS-S5', 'DS-S6', 'DS-S7', 'DS-S8', 'DS-S9'],
  ...['DS-M1', 'DS-M2'],
  ...['DS-I1', 'DS-I2', 'DS-I3', 'DS-I4', 'DS-I5', 'DS-I6'],
  ...['DS-B1', 'DS-B2', 'DS-B3', 'DS-B4', 'DS-B5'],
  ...['DS-E1', 'DS-E2', 'DS-E3', 'DS-E4', 'DS-E5'],
];

/** Stop and record impact and severity; then repin or revert with proof, and mark what is affected (02, section 8). */
const PROTOCOL = {
  DRIFT_RAISED: ['class', 'impact', 'severity', 'evidence'],
  DRIFT_RESOLVED: ['class', 'resolution', 'refs', 'stale_lanes'],
};

export const authorityLock = defineLane({
  id: 'M0.A',
  decide: (facts: AuthorityFacts, _written, { substrate }) => ({
    'M0.A-C01': authorityList(facts, substrate),
    'M0.A-C02': {
      expected: { classes: CLASSES, undemanded: [], resolutions: ['REVERTED', 'REPINNED'], faults: [] },
      observed: mapFact(facts.drift, ({ classes, events, resolutions, faults }) => ({
        classes,
        undemanded: Object.entries(PROTOCOL).flatMap(([event, members]) =>
          members.filter((name) => events[event]?.includes(name) !== true).map((name) => `${event}: ${name}`),
        ),
        resolutions,
        faults,
      })),
      fails: 'M0A-B2',
    },
  }),
  handover: {
    schema: authorityHandover,
    of: ({ list, scope, roadmap, drift, operatorOnly }, _written, { registrySha256 }) => {
      const read = allReadable({ list, scope, roadmap, drift, operatorOnly });
      if (!isReadable(read)) return undefined;
      const { classes, events, faults } = read.value.drift;
      return {
        authority: read.value.list,
        spec_sha256: digestOf(read.value.list),
        registry_sha256: registrySha256,
        roadmap_sha256: digestOf(read.value.roadmap),
        scope: read.value.scope,
        drift_protocol: { classes, events, holds: faults.length === 0 },
        activation_rule: { operator_only: read.value.operatorOnly },
      };
    },
  },
});

/**
 * The list is the one that the operator pinned, by order and digest, and its ranks leave no conflict undecided. What the
 * commit holds is known where there is one; a rehearsal may run on a list that nobody has committed and says so.
 */
function authorityList(
  { list, committed, pinnedOrder, pinnedSpec }: AuthorityFacts,
  substrate: SubstrateName,
): Judgement<'M0A-B1'> {
  return {
    expected: {
      order: isReadable(pinnedOrder) ? pinnedOrder.value : [],
      ranks: isReadable(pinnedOrder) ? pinnedOrder.value.map((_, index) => index + 1) : [],
      sha256: isReadable(pinnedSpec) ? pinnedSpec.value.sha256 : '',
      committed: substrate === 'embedded' ? { $one_of: ['same', 'differs', 'no_repository'] } : 'same',
    },
    observed: mapFact(allReadable({ list, committed, pinnedOrder, pinnedSpec }), (found) => ({
      order: found.list.map(({ id }) => id),
      ranks: found.list.map(({ rank }) => rank),
      sha256: digestOf(found.list),
      committed: found.committed,
    })),
    fails: 'M0A-B1',
  };
}

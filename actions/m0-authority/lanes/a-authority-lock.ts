import { digestOf } from '@spine-green/evidence-schemas';
import type { AuthorityListV1 } from '@spine-green/evidence-schemas/documents/authority_list.v1';
import { allReadable, type Judgement } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import type { SubstrateName } from '../../lib/checks/outcome.ts';
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
  /** The protocol as the operator pinned it, and as ledger and schema have it. */
  readonly pinnedProtocol: Fact<Readonly<Record<string, readonly string[]>>>;
  readonly drift: Fact<DriftProtocol>;
  /** Events that the schema of the ledger keeps for the operator. */
  readonly operatorOnly: Fact<readonly string[]>;
}

/** Stop, record impact and severity, repin or revert with proof, resume: as it is pinned, and as it is found. */
export interface DriftProtocol {
  /** Classes that stop the line: of the detectors' list, those that the ledger really takes. */
  readonly classes: readonly string[];
  /** Members without which no drift is raised, and none resolved, by the schema in the checkout. */
  readonly raised: readonly string[];
  readonly resolved: readonly string[];
  readonly resolutions: readonly string[];
  /** What the ledger that runs here answers to whoever goes on over open drift. */
  readonly answers: readonly string[];
}

export const authorityLock = defineLane({
  id: 'M0.A',
  decide: (facts: AuthorityFacts, _written, { substrate }) => ({
    'M0.A-C01': authorityList(facts, substrate),
    'M0.A-C02': {
      expected: { protocol: isReadable(facts.pinnedProtocol) ? facts.pinnedProtocol.value : {} },
      observed: mapFact(allReadable({ found: facts.drift, pinned: facts.pinnedProtocol }), ({ found }) => ({
        protocol: { ...found },
      })),
      fails: 'M0A-B2',
    },
  }),
  handover: ({ list, committed, scope, roadmap, drift, operatorOnly }, _written, { registrySha256 }) => {
    const read = allReadable({ list, committed, scope, roadmap, drift, operatorOnly });
    if (!isReadable(read)) return undefined;
    return {
      authority: read.value.list,
      spec_sha256: digestOf(read.value.list),
      committed: read.value.committed,
      registry_sha256: registrySha256,
      roadmap_sha256: digestOf(read.value.roadmap),
      scope: read.value.scope,
      drift_protocol: { ...read.value.drift },
      activation_rule: { operator_only: read.value.operatorOnly },
    };
  },
});

/**
 * The list is the one that the operator pinned, by order and digest, and its ranks leave no conflict undecided. Everywhere
 * but in a rehearsal the commit holds it too; a rehearsal hands over whether it does, and judges nothing by it.
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
      ...(substrate === 'embedded' ? {} : { committed: 'same' }),
    },
    observed: mapFact(allReadable({ list, committed, pinnedOrder, pinnedSpec }), (found) => ({
      order: found.list.map(({ id }) => id),
      ranks: found.list.map(({ rank }) => rank),
      sha256: digestOf(found.list),
      ...(substrate === 'embedded' ? {} : { committed: found.committed }),
    })),
    fails: 'M0A-B1',
  };
}

import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';

/** What the contract validator can object to. */
export type ContractRule = 'static_credentials' | 'recipe' | 'provenance' | 'context_secret';

export interface ContractFault {
  readonly rule: ContractRule;
  readonly detail: string;
}

/** The faults that are planted one by one, each with the one rule that has to find it (01, M1.H-C02). */
const NEGATIVE_CASES = [
  { planted: 'static credentials supplied', refused_by: ['static_credentials'] },
  { planted: 'Dockerfile missing', refused_by: ['recipe'] },
  { planted: 'digest missing', refused_by: ['provenance'] },
  { planted: 'digest malformed', refused_by: ['provenance'] },
  { planted: 'provenance field missing', refused_by: ['provenance'] },
  { planted: 'secret planted in the context', refused_by: ['context_secret'] },
] as const;

export type NegativeCase = (typeof NEGATIVE_CASES)[number]['planted'];

export interface Refusal {
  readonly planted: NegativeCase;
  /** Rules that objected. */
  readonly refused_by: readonly ContractRule[];
}

export interface GateFacts {
  /** The contract as it is: recipe, context and the provenance that the candidate would get. */
  readonly positive: Fact<readonly ContractFault[]>;
  /** What became of copies with one planted fault each. */
  readonly negative: Fact<readonly Refusal[]>;
}

/** The validator refuses each planted fault before anything relies on its yes (01, M1.H). */
export const ciGate = defineLane({
  id: 'M1.H',
  decide: ({ positive, negative }: GateFacts) => ({
    'M1.H-C01': {
      expected: [],
      observed: mapFact(positive, (faults) => faults.map(({ rule, detail }) => `${rule}: ${detail}`)),
      fails: 'M1H-B1',
    },
    'M1.H-C02': {
      expected: NEGATIVE_CASES,
      observed: negative,
      fails: 'M1H-B2',
    },
  }),
  handover: ({ positive, negative }) =>
    isReadable(positive) && isReadable(negative)
      ? { refused_cases: negative.value.map(({ planted }) => planted), positive_faults: positive.value.length }
      : undefined,
});

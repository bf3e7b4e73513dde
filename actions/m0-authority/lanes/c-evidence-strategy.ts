import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';

export interface StrategyFacts {
  /** The nine items of the template, each with the members that carry it, as the operator pinned them (plan, 6.2). */
  readonly pinnedTemplate: Fact<Names>;
  /** The smallest evidence that gates each phase, as the operator pinned it (01, appendix A). */
  readonly pinnedFamilies: Fact<Names>;
  /** Members of the phase evidence that cannot be left out: the validator of this program refuses it without them. */
  readonly demanded: Fact<readonly string[]>;
  /** Evidence families by phase, as the contracts in the checkout list them. */
  readonly families: Fact<Readonly<Record<string, readonly Family[]>>>;
  /** Schemas in the checkout. */
  readonly schemas: Fact<readonly string[]>;
}

type Names = Readonly<Record<string, readonly string[]>>;

export interface Family {
  readonly key_pattern: string;
  readonly schema: string | null;
}

const TEMPLATE_SCHEMA = 'phase_evidence.v1';

export const evidenceStrategy = defineLane({
  id: 'M0.C',
  decide: ({ pinnedTemplate, pinnedFamilies, demanded, families, schemas }: StrategyFacts) => ({
    'M0.C-C01': {
      expected: { template: isReadable(pinnedTemplate) ? pinnedTemplate.value : {}, schema: [TEMPLATE_SCHEMA] },
      observed: mapFact(allReadable({ pinnedTemplate, demanded, schemas }), (found) => ({
        template: keptOf(found.pinnedTemplate, () => found.demanded),
        schema: found.schemas.filter((name) => name === TEMPLATE_SCHEMA),
      })),
      fails: 'M0C-B1',
    },
    'M0.C-C02': {
      expected: { families: isReadable(pinnedFamilies) ? pinnedFamilies.value : {}, without_schema: [] },
      observed: mapFact(allReadable({ pinnedFamilies, families, schemas }), (found) => ({
        families: keptOf(found.pinnedFamilies, (phase) => (found.families[phase] ?? []).map(nameOf)),
        without_schema: withoutSchema(found.families, found.schemas),
      })),
      fails: 'M0C-B2',
    },
  }),
  handover: ({ families }) =>
    isReadable(families)
      ? {
          families: Object.fromEntries(
            Object.entries(families.value).map(([phase, rows]) => [phase, rows.map((row) => row.key_pattern)]),
          ),
        }
      : undefined,
});

/** Of the names that are pinned under each member, those that were found there. */
const keptOf = (pinned: Names, foundIn: (member: string) => readonly string[]): Names =>
  Object.fromEntries(
    Object.entries(pinned).map(([member, wanted]) => {
      const found = new Set(foundIn(member));
      return [member, wanted.filter((name) => found.has(name))];
    }),
  );

/** A pinned value names one thing and holds no wildcard, so what a family has one of for each is called `each`. */
const nameOf = ({ key_pattern }: Family): string => key_pattern.replaceAll('*', 'each');

/** A family without a schema of its own is one that holds documents of several; it has none to be missing. */
const withoutSchema = (
  found: Readonly<Record<string, readonly Family[]>>,
  schemas: readonly string[],
): readonly string[] =>
  Object.values(found)
    .flat()
    .filter(({ schema }) => schema !== null && !schemas.includes(schema))
    .map((row) => row.key_pattern);

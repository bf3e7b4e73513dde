import { parseJson } from '@spine-green/evidence-schemas';

/** Stacks as the laws read them: the text that Terraform reads, with the variables of one apply filled in. */

export interface Resource {
  readonly stack: string;
  readonly type: string;
  readonly id: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface Output {
  readonly stack: string;
  readonly name: string;
  readonly value: unknown;
  readonly sensitive: boolean;
}

export interface Variable {
  readonly stack: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface Plan {
  readonly resources: readonly Resource[];
  /** What is read and not made. */
  readonly data: readonly Resource[];
  readonly outputs: readonly Output[];
  readonly variables: readonly Variable[];
  /** Tags that the provider of a stack puts on everything. */
  readonly defaultTags: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface PlanInput {
  /** Text that Terraform reads, by stack. */
  readonly texts: Readonly<Record<string, string>>;
  /** Values of this apply; one that is missing stays a reference, which no law takes for a value. */
  readonly values: Readonly<Record<string, string>>;
}

type Block = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

interface Document {
  readonly resource?: Block;
  readonly data?: Block;
  readonly output?: Readonly<Record<string, { readonly value?: unknown; readonly sensitive?: boolean }>>;
  readonly variable?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly provider?: Readonly<
    Record<string, readonly { readonly default_tags?: readonly { readonly tags?: Tags }[] }[]>
  >;
}
type Tags = Readonly<Record<string, string>>;

export function readPlan({ texts, values }: PlanInput): Plan {
  const documents = Object.entries(texts).map(([stack, text]) => ({ stack, document: filled(text, values) }));
  return {
    resources: documents.flatMap(({ stack, document }) => blocks(stack, document.resource)),
    data: documents.flatMap(({ stack, document }) => blocks(stack, document.data)),
    outputs: documents.flatMap(({ stack, document }) =>
      Object.entries(document.output ?? {}).map(([name, { value, sensitive }]) => ({
        stack,
        name,
        value,
        sensitive: sensitive === true,
      })),
    ),
    variables: documents.flatMap(({ stack, document }) =>
      Object.entries(document.variable ?? {}).map(([name, attributes]) => ({ stack, name, attributes })),
    ),
    defaultTags: Object.fromEntries(
      documents.map(({ stack, document }) => [stack, document.provider?.aws?.[0]?.default_tags?.[0]?.tags ?? {}]),
    ),
  };
}

/** Values stand in texts of JSON, also in those inside another; none of ours holds a character that would need escaping. */
function filled(text: string, values: PlanInput['values']): Document {
  const whole = text.replaceAll(/\$\{var\.([a-z_]+)\}/g, (reference, name: string) => values[name] ?? reference);
  return parseJson(whole, 'E_SCHEMA_INVALID', 'a synthesised stack') as Document;
}

const blocks = (stack: string, block: Block = {}): readonly Resource[] =>
  Object.entries(block).flatMap(([type, all]) =>
    Object.entries(all).map(([id, attributes]) => ({ stack, type, id, attributes })),
  );

/** Members of a block, which Terraform lets be one or a list. */
export const blockOf = (attributes: Readonly<Record<string, unknown>>, name: string): readonly Tags[] => {
  const block = attributes[name];
  if (block === undefined) return [];
  return (Array.isArray(block) ? block : [block]) as readonly Tags[];
};

export const addressOf = ({ stack, type, id }: Resource): string => `${stack}: ${type}.${id}`;

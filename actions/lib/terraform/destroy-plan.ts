/** What a destroy of a stack would do, from its plan and its text: pure. */
import { parseJson } from '@spine-green/evidence-schemas';

export interface DestroyChange {
  readonly address: string;
  readonly actions: readonly string[];
}

export interface DestroyReading {
  /** Resources that the stack declares, by address. */
  readonly declared: readonly string[];
  /** What the plan would do. */
  readonly changes: readonly DestroyChange[];
}

/** Addresses that a synthesised stack declares; what it only reads is none of them. Throws E_TERRAFORM_UNREADABLE. */
export function declaredAddresses(text: string): readonly string[] {
  const { resource = {} } = parseJson(text, 'E_TERRAFORM_UNREADABLE', 'the stack') as {
    readonly resource?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  return Object.entries(resource).flatMap(([type, named]) => Object.keys(named).map((name) => `${type}.${name}`));
}

export interface DestroyScope {
  /** How many resources would go. */
  readonly deletes: number;
  /** What would be touched although the stack does not declare it. */
  readonly out_of_scope: readonly string[];
  /** What would be touched in another way than by being deleted. */
  readonly not_deleted: readonly string[];
}

export function destroyScope({ declared, changes }: DestroyReading): DestroyScope {
  const touched = changes.filter(({ actions }) => !actions.every((one) => one === 'no-op' || one === 'read'));
  const known = new Set(declared);
  const addresses = (some: readonly DestroyChange[]) => some.map(({ address }) => address).toSorted();
  return {
    deletes: touched.filter(({ actions }) => actions.join() === 'delete').length,
    out_of_scope: addresses(touched.filter(({ address }) => !known.has(address.replace(/\[.*\]$/, '')))),
    not_deleted: addresses(touched.filter(({ actions }) => actions.join() !== 'delete')),
  };
}

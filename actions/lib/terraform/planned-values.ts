/** What a plan would write, as far as it is known before the apply and no secret: pure. */
import { digestOf } from '@spine-green/evidence-schemas';
import type { TerraformPlan } from './plan.ts';

/**
 * Digest of every value that a plan is made of: what it was given, and what it would make of each resource that it changes.
 * Two plans with one digest write the same, also where the text of a task is known only after the apply.
 */
export function valuesDigest({ resource_changes: changes = [], variables = {}, configuration }: TerraformPlan): string {
  const declared = configuration?.root_module?.variables ?? {};
  const isOpen = (name: string): boolean => declared[name]?.sensitive !== true && declared[name]?.ephemeral !== true;
  const given = Object.entries(variables).filter(([name]) => isOpen(name));
  const written = changes
    .filter(({ change }) => !change.actions.every((one) => one === 'no-op' || one === 'read'))
    .map(({ address, change }) => [address, openOf(change.after, change.after_sensitive)]);
  return digestOf({ given: Object.fromEntries(given), written: Object.fromEntries(written) });
}

/** A value without its secrets, of which Terraform says by a mirror of the value where they are. */
function openOf(value: unknown, secret: unknown): unknown {
  if (secret === true) return null;
  if (Array.isArray(value))
    return value.map((one, index) => openOf(one, Array.isArray(secret) ? secret[index] : false));
  if (typeof value !== 'object' || value === null) return value ?? null;
  const marks = Object(secret) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, openOf(one, marks[name])]));
}

import type { TerraformPlan } from '../../../actions/lib/terraform/plan.ts';
import type { Plan } from '../../../cdktf/laws/plan.ts';

/**
 * Terraform's own plan as the laws read one: values after its functions, defaults and the provider had their say. What it
 * will know after the apply is absent, tags are those of resource and provider together, and the rules for later plans
 * (`ignore_changes`) are no part of it.
 */
export function plannedPlan(plans: Readonly<Record<string, TerraformPlan>>): Plan {
  const all = Object.entries(plans);
  return {
    resources: all.flatMap(([stack, { planned_values }]) =>
      (planned_values.root_module.resources ?? []).map(({ type, name, values }) => ({
        stack,
        type,
        id: name,
        attributes: { ...present(values), tags: values.tags_all },
      })),
    ),
    data: [],
    outputs: all.flatMap(([stack, { planned_values }]) =>
      Object.entries(planned_values.outputs ?? {}).map(([name, { value, sensitive }]) => ({
        stack,
        name,
        value: value ?? 'known after the apply',
        sensitive,
      })),
    ),
    variables: [],
    defaultTags: {},
  };
}

/** Null is how Terraform writes what was not given. */
const present = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

import { PlatformError, parseJson } from '@spine-green/evidence-schemas';

/** What `terraform show -json` says of a state, as far as somebody reads it. */
export interface TerraformState {
  /** Absent where nothing was ever applied. */
  readonly values?: {
    readonly outputs?: Readonly<Record<string, { readonly sensitive: boolean; readonly value?: unknown }>>;
    readonly root_module: { readonly resources?: readonly StateResource[] };
  };
}

export interface StateResource {
  readonly address: string;
  readonly mode?: string;
  readonly type: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Resources of a type, without what the stack only reads. */
export const resourcesOf = ({ values }: TerraformState, type: string): readonly StateResource[] =>
  (values?.root_module.resources ?? []).filter((one) => one.type === type && one.mode !== 'data');

/** An output that is no secret. Throws E_TERRAFORM_UNREADABLE for one that is, or that is not there. */
export function outputOf({ values }: TerraformState, name: string): unknown {
  const output = values?.outputs?.[name];
  if (output === undefined) throw new PlatformError('E_TERRAFORM_UNREADABLE', `the state has no output ${name}`);
  if (output.sensitive) throw new PlatformError('E_TERRAFORM_UNREADABLE', `the output ${name} is a secret`);
  return output.value;
}

/** How many resources a pulled state holds; of one that was never written there is no text. Throws E_TERRAFORM_UNREADABLE. */
export function resourcesIn(text: string): number {
  if (text.trim() === '') return 0;
  const { resources } = parseJson(text, 'E_TERRAFORM_UNREADABLE', 'the state') as { readonly resources?: unknown };
  if (!Array.isArray(resources)) throw new PlatformError('E_TERRAFORM_UNREADABLE', 'the state lists no resources');
  return resources.length;
}

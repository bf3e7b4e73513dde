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
export const resourcesIn = (text: string): number => pulled(text).length;

/** A resource of a state and the name by which its service knows it. */
export interface NamedResource {
  readonly address: string;
  readonly id: string;
}

/** What a pulled state holds of what the stack made, without what it only reads. Throws E_TERRAFORM_UNREADABLE. */
export const namedResourcesIn = (text: string): readonly NamedResource[] =>
  pulled(text).flatMap(({ mode, type, name, instances = [] }) =>
    mode === 'data'
      ? []
      : instances.map(({ index_key: index, attributes }) => ({
          address: `${type}.${name}${index === undefined ? '' : `[${JSON.stringify(index)}]`}`,
          id: typeof attributes?.id === 'string' && attributes.id !== '' ? attributes.id : 'none',
        })),
  );

interface PulledResource {
  readonly mode?: string;
  readonly type: string;
  readonly name: string;
  readonly instances?: readonly {
    readonly index_key?: string | number;
    readonly attributes?: Readonly<Record<string, unknown>>;
  }[];
}

function pulled(text: string): readonly PulledResource[] {
  if (text.trim() === '') return [];
  const { resources } = parseJson(text, 'E_TERRAFORM_UNREADABLE', 'the state') as {
    readonly resources?: readonly PulledResource[];
  };
  // Narrowed here, a read-only list would be one of anything.
  const isList: boolean = Array.isArray(resources);
  if (resources === undefined || !isList)
    throw new PlatformError('E_TERRAFORM_UNREADABLE', 'the state lists no resources');
  return resources;
}

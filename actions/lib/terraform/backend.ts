import { PlatformError, parseJson } from '@spine-green/evidence-schemas';

/** Where a stack keeps its state, as its files declare it. */
export interface StackBackend {
  readonly bucket: string;
  readonly key: string;
  readonly region: string;
  readonly lock_table: string;
  readonly encrypted: boolean;
}

/** A file that Terraform reads of a stack. */
export interface StackFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The one backend of a stack. Throws E_TERRAFORM_UNREADABLE when its files declare none or more than one: an override that
 * lies beside a stack moves its state without a trace in the synthesised text.
 */
export function backendOf(files: readonly StackFile[]): StackBackend {
  const declared = files.flatMap(({ name, text }) => backendsIn(name, text));
  const [only, ...more] = declared;
  if (only === undefined || more.length > 0)
    throw new PlatformError('E_TERRAFORM_UNREADABLE', `${declared.length} backends, wanted one`);
  const { kind, members } = only;
  if (kind !== 's3') throw new PlatformError('E_TERRAFORM_UNREADABLE', `the backend is ${kind}`);
  const text = (name: string): string => {
    const value = members[name] ?? '';
    if (typeof value === 'string') return value;
    throw new PlatformError('E_TERRAFORM_UNREADABLE', `${name} of the backend is no text`);
  };
  return {
    bucket: text('bucket'),
    key: text('key'),
    region: text('region'),
    lock_table: text('dynamodb_table'),
    encrypted: members.encrypt === true,
  };
}

interface Declared {
  readonly kind: string;
  readonly members: Readonly<Record<string, unknown>>;
}

function backendsIn(name: string, text: string): readonly Declared[] {
  const read = parseJson(text, 'E_TERRAFORM_UNREADABLE', name) as {
    readonly terraform?: { readonly backend?: Readonly<Record<string, Declared['members']>> };
  };
  return Object.entries(read.terraform?.backend ?? {}).map(([kind, members]) => ({ kind, members }));
}

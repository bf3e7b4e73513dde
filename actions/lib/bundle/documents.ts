import { findSchemaName, findSecrets, type SchemaName } from '@spine-green/evidence-schemas';
import { documentSchemas } from '@spine-green/evidence-schemas/catalog';
import type { BundleFailure } from './failure.ts';
import { judging } from './judging.ts';
import { isCanonical } from './lines/lines.ts';
import { mayHoldSecret } from './lines/secret-lines.ts';
import { referencesIn } from './references.ts';
import type { BundleView, ReadText, Reference } from './view.ts';

/** Every JSON document: canonical where it is evidence, valid where it names its schema, free of secrets, of the
 * substrate of the bundle, and with references that resolve to the very bytes they name. */
export const verifyDocuments = (view: BundleView): readonly BundleFailure[] =>
  view.objects.flatMap((object) => {
    const { read } = object;
    return read === undefined ? [] : judging(object, () => documentFaults(read, view));
  });

function documentFaults(read: ReadText, view: BundleView): readonly string[] {
  const { form, substrate, secrets, references } = view.once(read, readItself);
  return [
    ...form,
    ...(substrate === undefined || substrate === view.manifest.substrate ? [] : [`is of substrate ${substrate}`]),
    ...secrets,
    ...references
      .filter((reference) => view.find(reference) === undefined)
      .map(({ key, version_id }) => `refers to ${key} version ${version_id}, which is not there`),
  ];
}

/** What a document says by itself. */
interface Itself {
  /** What is wrong with how it is written. */
  readonly form: readonly string[];
  /** That evidence names. */
  readonly substrate: string | undefined;
  readonly secrets: readonly string[];
  readonly references: readonly Reference[];
}

function readItself({ value, text }: ReadText): Itself {
  const schema = findSchemaName(value);
  const substrate = schema === undefined ? undefined : member(value, 'substrate');
  const scanned = mayHoldSecret(text) ? findSecrets(value) : [];
  return {
    form: schema === undefined ? [] : formFaults(value, text, schema),
    substrate: typeof substrate === 'string' ? substrate : undefined,
    secrets: scanned.map(({ rule, json_path }) => `holds a secret: ${rule} at ${json_path}`),
    references: referencesIn(value),
  };
}

const formFaults = (value: unknown, text: string, schema: SchemaName): readonly string[] => [
  ...(isCanonical(value, text) ? [] : ['is not canonical JSON']),
  ...documentSchemas[schema].faults(value).map(({ path, keyword }) => `${schema} refuses ${path} (${keyword})`),
];

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

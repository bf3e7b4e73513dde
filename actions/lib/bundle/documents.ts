import { canonicalJson, findSchemaName, findSecrets } from '@spine-green/evidence-schemas';
import { documentSchemas } from '@spine-green/evidence-schemas/catalog';
import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import type { BundleObject } from './files.ts';
import type { BundleFailure } from './verify.ts';

/** Every JSON document: canonical where it is evidence, valid where it names its schema, free of secrets, and with
 * references that resolve to the very bytes they name. */
export function verifyDocuments(
  objects: readonly BundleObject[],
  manifest: BundleManifestV1,
): readonly BundleFailure[] {
  const known = new Set(manifest.entries.map(referenceOf));
  return objects
    .filter((object) => object.key.endsWith('.json'))
    .flatMap((object) => verifyDocument(object, known, manifest));
}

const referenceOf = (entry: { key: string; version_id: string; sha256: string }): string =>
  `${entry.key}\n${entry.version_id}\n${entry.sha256}`;

function verifyDocument(
  object: BundleObject,
  known: ReadonlySet<string>,
  manifest: BundleManifestV1,
): readonly BundleFailure[] {
  const failures: BundleFailure[] = [];
  const fail = (what: string): void => void failures.push({ object: object.key, what });
  const text = Buffer.from(object.bytes()).toString('utf8');
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return [{ object: object.key, what: `is not JSON (${error instanceof Error ? error.name : 'error'})` }];
  }
  const schema = findSchemaName(document);
  if (schema !== undefined) {
    if (canonicalJson(document) !== text) fail('is not canonical JSON');
    for (const fault of documentSchemas[schema].faults(document))
      fail(`${schema} refuses ${fault.path} (${fault.keyword})`);
    for (const { rule, json_path } of findSecrets(document, { secrets: [] }))
      fail(`holds a secret: ${rule} at ${json_path}`);
  }
  for (const reference of references(document)) {
    if (!known.has(referenceOf(reference)))
      fail(`refers to ${reference.key} version ${reference.version_id}, which is not there`);
  }
  const substrate = member(document, 'substrate');
  if (typeof substrate === 'string' && schema !== undefined && substrate !== manifest.substrate) {
    fail(`is of substrate ${substrate}`);
  }
  return failures;
}

interface Reference {
  readonly key: string;
  readonly version_id: string;
  readonly sha256: string;
}

/** Every object that names key, version and digest is a reference, wherever it stands. */
function references(value: unknown): readonly Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  const nested = Object.values(value).flatMap(references);
  const { key, version_id, sha256 } = value as Partial<Record<keyof Reference, unknown>>;
  const own = typeof key === 'string' && typeof version_id === 'string' && typeof sha256 === 'string';
  return own ? [{ key, version_id, sha256 }, ...nested] : nested;
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

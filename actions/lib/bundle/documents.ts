import { findSchemaName, findSecrets } from '@spine-green/evidence-schemas';
import { documentSchemas } from '@spine-green/evidence-schemas/catalog';
import { type BundleFailure, failureOf } from './failure.ts';
import { isCanonical } from './lines/lines.ts';
import { mayHoldSecret } from './lines/secret-lines.ts';
import { referencesIn } from './references.ts';
import type { BundleObject, BundleView } from './view.ts';

/** Every JSON document: canonical where it is evidence, valid where it names its schema, free of secrets, of the
 * substrate of the bundle, and with references that resolve to the very bytes they name. */
export const verifyDocuments = (view: BundleView): readonly BundleFailure[] =>
  view.objects
    .filter((object) => object.text !== undefined)
    .flatMap((object) => documentFaults(object, view).map((what) => failureOf(object, what)));

function documentFaults(object: BundleObject, view: BundleView): readonly string[] {
  const { document } = object;
  const faults: string[] = [];
  const schema = findSchemaName(document);
  if (schema !== undefined) {
    if (!isCanonical(document, object.text ?? '')) faults.push('is not canonical JSON');
    for (const { path, keyword } of documentSchemas[schema].faults(document))
      faults.push(`${schema} refuses ${path} (${keyword})`);
    const substrate = member(document, 'substrate');
    if (typeof substrate === 'string' && substrate !== view.manifest.substrate)
      faults.push(`is of substrate ${substrate}`);
  }
  const scanned = mayHoldSecret(object.text ?? '') ? findSecrets(document) : [];
  for (const { rule, json_path } of scanned) faults.push(`holds a secret: ${rule} at ${json_path}`);
  for (const reference of referencesIn(document)) {
    if (view.find(reference) === undefined)
      faults.push(`refers to ${reference.key} version ${reference.version_id}, which is not there`);
  }
  return faults;
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

import { findSchemaName, type SchemaName } from '@spine-green/evidence-schemas';
import { placeOf } from '../../../actions/lib/bundle/scope/places.ts';
import type { BundleView } from '../../../actions/lib/bundle/view.ts';
import { type Held, type HeldBundle, peek } from './objects.ts';

/** What lines, and records that do not name their schema, are read by. */
const LINES: readonly { readonly form: RegExp; readonly schema: SchemaName }[] = [
  { form: /\/ig\/receipts\/segment=/, schema: 'receipt.v1' },
  { form: /^archive\/.*\/segment=/, schema: 'archive_record.v1' },
  { form: /^quarantine\/[^/]+\/index\//, schema: 'quarantine_record.v1' },
];

/** By which schema an object, or each of its lines, is read; undefined of what has none. */
export function schemaOf(held: Held, { manifest }: HeldBundle): SchemaName | undefined {
  const line = LINES.find(({ form }) => form.test(held.entry.key));
  if (line !== undefined) return line.schema;
  if (!held.entry.key.endsWith('.json')) return undefined;
  const place = placeOf(held.entry as never, { manifest } as BundleView);
  return findSchemaName(peek(held)) ?? place?.kind?.schema;
}

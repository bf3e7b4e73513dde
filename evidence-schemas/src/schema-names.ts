import { SCHEMA_NAMES, type SchemaName } from './generated/names.ts';

const TAG_PREFIX = 'fp.';
const NAMES: ReadonlySet<string> = new Set(SCHEMA_NAMES);

export const isSchemaName = (name: string): name is SchemaName => NAMES.has(name);

/** The schema a document says it follows, from its tag such as `fp.lane_snapshot.v1`; undefined when it names none
 * that is known. The tag is foreign until the document has been parsed with that schema. */
export function findSchemaName(document: unknown): SchemaName | undefined {
  if (typeof document !== 'object' || document === null || !('schema' in document)) return undefined;
  const { schema } = document;
  if (typeof schema !== 'string' || !schema.startsWith(TAG_PREFIX)) return undefined;
  const name = schema.slice(TAG_PREFIX.length);
  return isSchemaName(name) ? name : undefined;
}

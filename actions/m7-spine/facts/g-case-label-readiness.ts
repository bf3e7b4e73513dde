import { type Code, handle, PlatformError, parseJson } from '@spine-green/evidence-schemas';
import { DbMigrationRunSnapshotV1 } from '@spine-green/evidence-schemas/documents/db_migration_run_snapshot.v1';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { observe } from '../../lib/checks/fact.ts';
import {
  migrationTexts,
  readFound,
  readLiveDatabase,
  readManagedInstance,
  tablesOf,
} from '../../lib/platform/migrated-database.ts';
import { readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { CaseReadinessFacts, SubjectKeys } from '../lanes/g-case-label-readiness.ts';
import { readCaseServices, readConstrainedKeys, readDeclaredKeys, wantedDefinitions } from './case-services.ts';

export const gatherCaseReadiness = async (context: LaneContext): Promise<CaseReadinessFacts> => ({
  pinned: await observe(() => readPinned(context)),
  manifest: await observe(() => readManifestKeys(context)),
  missing: await observe(() => readMissing(context)),
  migrated: await observe(async () => {
    const name = 'db_migration_run_snapshot.json';
    return (await context.document('M2.H', name, DbMigrationRunSnapshotV1)).db_resource_id;
  }),
  live: await observe(async () => (await readLiveDatabase(context.session)).resource_id),
  managed: await observe(() => readManagedInstance(context.session)),
  declared: await observe(() => readDeclaredKeys(context)),
  constrained: await observe(() => readConstrainedKeys(context)),
  wanted: await observe(() => wantedDefinitions(context)),
  services: await observe(() => readCaseServices(context)),
});

const SUBJECT_KEYS = ['CASE_SUBJECT_KEY_FIELDS', 'LABEL_SUBJECT_KEY_FIELDS'] as const;

/** What the ledger holds, each key as the value that was pinned. Throws E_DECISION_INCOMPLETE when nothing was. */
function readPinned(context: LaneContext): SubjectKeys {
  const { value } = context.decision('subject_key_fields');
  if (value === null) throw new PlatformError('E_DECISION_INCOMPLETE', 'the subject keys are not pinned');
  const pinned = parseJson(value, 'E_DECISION_INCOMPLETE', 'the subject keys') as SubjectKeys;
  return listsIn(pinned, 'E_DECISION_INCOMPLETE');
}

/** What the run was started with. Throws E_SCHEMA_INVALID for a key that its manifest does not carry as a list. */
async function readManifestKeys(context: LaneContext): Promise<SubjectKeys> {
  const { document } = await readAt(context, runKey(context, 'run.json'), RunManifestV1.parse);
  const carried = Object.fromEntries(SUBJECT_KEYS.map((key) => [key, document.source_handles[key]]));
  return listsIn(carried, 'E_SCHEMA_INVALID');
}

/** A list is pinned as the text that the registry holds it by. */
const listsIn = (texts: SubjectKeys, code: Code): SubjectKeys =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, parseJson(String(text), code, key)]));

async function readMissing(context: LaneContext): Promise<readonly string[]> {
  const schemas = [handle('DB_SCHEMA_CASES'), handle('DB_SCHEMA_LABELS')].map((schema) => `${schema}.`);
  const { tables } = await readFound(await context.session.database());
  const there = new Set(tables);
  return tablesOf(migrationTexts())
    .filter((table) => schemas.some((schema) => table.startsWith(schema)))
    .filter((table) => !there.has(table));
}

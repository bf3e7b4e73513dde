// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { DbMigrationRunSnapshotV1 as Document } from './db_migration_run_snapshot.v1.type.ts';
import validate from './db_migration_run_snapshot.v1.validate.js';
export type DbMigrationRunSnapshotV1 = Document;
export const DbMigrationRunSnapshotV1: DocumentSchema<DbMigrationRunSnapshotV1> = /* @__PURE__ */ documentSchema('db_migration_run_snapshot.v1', validate);

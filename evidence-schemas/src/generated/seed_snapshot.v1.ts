// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { SeedSnapshotV1 as Document } from './seed_snapshot.v1.type.ts';
import validate from './seed_snapshot.v1.validate.js';
export type SeedSnapshotV1 = Document;
export const SeedSnapshotV1: DocumentSchema<SeedSnapshotV1> = /* @__PURE__ */ documentSchema('seed_snapshot.v1', validate);

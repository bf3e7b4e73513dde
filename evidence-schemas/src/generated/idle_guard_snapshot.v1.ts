// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { IdleGuardSnapshotV1 as Document } from './idle_guard_snapshot.v1.type.ts';
import validate from './idle_guard_snapshot.v1.validate.js';
export type IdleGuardSnapshotV1 = Document;
export const IdleGuardSnapshotV1: DocumentSchema<IdleGuardSnapshotV1> = /* @__PURE__ */ documentSchema('idle_guard_snapshot.v1', validate);

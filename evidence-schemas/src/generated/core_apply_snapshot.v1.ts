// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { CoreApplySnapshotV1 as Document } from './core_apply_snapshot.v1.type.ts';
import validate from './core_apply_snapshot.v1.validate.js';
export type CoreApplySnapshotV1 = Document;
export const CoreApplySnapshotV1: DocumentSchema<CoreApplySnapshotV1> = /* @__PURE__ */ documentSchema('core_apply_snapshot.v1', validate);

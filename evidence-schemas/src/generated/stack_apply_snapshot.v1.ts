// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { StackApplySnapshotV1 as Document } from './stack_apply_snapshot.v1.type.ts';
import validate from './stack_apply_snapshot.v1.validate.js';
export type StackApplySnapshotV1 = Document;
export const StackApplySnapshotV1: DocumentSchema<StackApplySnapshotV1> = /* @__PURE__ */ documentSchema('stack_apply_snapshot.v1', validate);

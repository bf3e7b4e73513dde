// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { StackDestroySnapshotV1 as Document } from './stack_destroy_snapshot.v1.type.ts';
import validate from './stack_destroy_snapshot.v1.validate.js';
export type StackDestroySnapshotV1 = Document;
export const StackDestroySnapshotV1: DocumentSchema<StackDestroySnapshotV1> = /* @__PURE__ */ documentSchema('stack_destroy_snapshot.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { StackTeardownSnapshotV1 as Document } from './stack_teardown_snapshot.v1.type.ts';
import validate from './stack_teardown_snapshot.v1.validate.js';
export type StackTeardownSnapshotV1 = Document;
export const StackTeardownSnapshotV1: DocumentSchema<StackTeardownSnapshotV1> = /* @__PURE__ */ documentSchema('stack_teardown_snapshot.v1', validate);

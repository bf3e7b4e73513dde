// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { StackAbsenceSnapshotV1 as Document } from './stack_absence_snapshot.v1.type.ts';
import validate from './stack_absence_snapshot.v1.validate.js';
export type StackAbsenceSnapshotV1 = Document;
export const StackAbsenceSnapshotV1: DocumentSchema<StackAbsenceSnapshotV1> = /* @__PURE__ */ documentSchema('stack_absence_snapshot.v1', validate);

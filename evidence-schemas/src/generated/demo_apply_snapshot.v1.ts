// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { DemoApplySnapshotV1 as Document } from './demo_apply_snapshot.v1.type.ts';
import validate from './demo_apply_snapshot.v1.validate.js';
export type DemoApplySnapshotV1 = Document;
export const DemoApplySnapshotV1: DocumentSchema<DemoApplySnapshotV1> = /* @__PURE__ */ documentSchema('demo_apply_snapshot.v1', validate);

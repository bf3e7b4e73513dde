// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { DriftPlanSnapshotV1 as Document } from './drift_plan_snapshot.v1.type.ts';
import validate from './drift_plan_snapshot.v1.validate.js';
export type DriftPlanSnapshotV1 = Document;
export const DriftPlanSnapshotV1: DocumentSchema<DriftPlanSnapshotV1> = /* @__PURE__ */ documentSchema('drift_plan_snapshot.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { CostSnapshotV1 as Document } from './cost_snapshot.v1.type.ts';
import validate from './cost_snapshot.v1.validate.js';
export type CostSnapshotV1 = Document;
export const CostSnapshotV1: DocumentSchema<CostSnapshotV1> = /* @__PURE__ */ documentSchema('cost_snapshot.v1', validate);

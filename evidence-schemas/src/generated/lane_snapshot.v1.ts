// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { LaneSnapshotV1 as Document } from './lane_snapshot.v1.type.ts';
import validate from './lane_snapshot.v1.validate.js';
export type LaneSnapshotV1 = Document;
export const LaneSnapshotV1: DocumentSchema<LaneSnapshotV1> = /* @__PURE__ */ documentSchema('lane_snapshot.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { OffsetsSnapshotV1 as Document } from './offsets_snapshot.v1.type.ts';
import validate from './offsets_snapshot.v1.validate.js';
export type OffsetsSnapshotV1 = Document;
export const OffsetsSnapshotV1: DocumentSchema<OffsetsSnapshotV1> = /* @__PURE__ */ documentSchema('offsets_snapshot.v1', validate);

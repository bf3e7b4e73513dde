// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { FeatureSnapshotV1 as Document } from './feature_snapshot.v1.type.ts';
import validate from './feature_snapshot.v1.validate.js';
export type FeatureSnapshotV1 = Document;
export const FeatureSnapshotV1: DocumentSchema<FeatureSnapshotV1> = /* @__PURE__ */ documentSchema('feature_snapshot.v1', validate);

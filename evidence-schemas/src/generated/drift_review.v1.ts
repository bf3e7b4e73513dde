// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { DriftReviewV1 as Document } from './drift_review.v1.type.ts';
import validate from './drift_review.v1.validate.js';
export type DriftReviewV1 = Document;
export const DriftReviewV1: DocumentSchema<DriftReviewV1> = /* @__PURE__ */ documentSchema('drift_review.v1', validate);

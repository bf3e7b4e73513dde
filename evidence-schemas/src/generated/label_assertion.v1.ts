// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { LabelAssertionV1 as Document } from './label_assertion.v1.type.ts';
import validate from './label_assertion.v1.validate.js';
export type LabelAssertionV1 = Document;
export const LabelAssertionV1: DocumentSchema<LabelAssertionV1> = /* @__PURE__ */ documentSchema('label_assertion.v1', validate);

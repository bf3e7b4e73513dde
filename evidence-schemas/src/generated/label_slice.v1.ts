// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { LabelSliceV1 as Document } from './label_slice.v1.type.ts';
import validate from './label_slice.v1.validate.js';
export type LabelSliceV1 = Document;
export const LabelSliceV1: DocumentSchema<LabelSliceV1> = /* @__PURE__ */ documentSchema('label_slice.v1', validate);

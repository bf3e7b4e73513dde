// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { LabelAcceptedV1 as Document } from './label_accepted.v1.type.ts';
import validate from './label_accepted.v1.validate.js';
export type LabelAcceptedV1 = Document;
export const LabelAcceptedV1: DocumentSchema<LabelAcceptedV1> = /* @__PURE__ */ documentSchema('label_accepted.v1', validate);

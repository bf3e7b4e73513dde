// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { CiM1OutputsV1 as Document } from './ci_m1_outputs.v1.type.ts';
import validate from './ci_m1_outputs.v1.validate.js';
export type CiM1OutputsV1 = Document;
export const CiM1OutputsV1: DocumentSchema<CiM1OutputsV1> = /* @__PURE__ */ documentSchema('ci_m1_outputs.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { SrPassV1 as Document } from './sr_pass.v1.type.ts';
import validate from './sr_pass.v1.validate.js';
export type SrPassV1 = Document;
export const SrPassV1: DocumentSchema<SrPassV1> = /* @__PURE__ */ documentSchema('sr_pass.v1', validate);

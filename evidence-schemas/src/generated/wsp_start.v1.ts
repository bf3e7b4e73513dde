// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { WspStartV1 as Document } from './wsp_start.v1.type.ts';
import validate from './wsp_start.v1.validate.js';
export type WspStartV1 = Document;
export const WspStartV1: DocumentSchema<WspStartV1> = /* @__PURE__ */ documentSchema('wsp_start.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { NoNatCheckV1 as Document } from './no_nat_check.v1.type.ts';
import validate from './no_nat_check.v1.validate.js';
export type NoNatCheckV1 = Document;
export const NoNatCheckV1: DocumentSchema<NoNatCheckV1> = /* @__PURE__ */ documentSchema('no_nat_check.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { CheckerPassV1 as Document } from './checker_pass.v1.type.ts';
import validate from './checker_pass.v1.validate.js';
export type CheckerPassV1 = Document;
export const CheckerPassV1: DocumentSchema<CheckerPassV1> = /* @__PURE__ */ documentSchema('checker_pass.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { CaughtUpV1 as Document } from './caught_up.v1.type.ts';
import validate from './caught_up.v1.validate.js';
export type CaughtUpV1 = Document;
export const CaughtUpV1: DocumentSchema<CaughtUpV1> = /* @__PURE__ */ documentSchema('caught_up.v1', validate);

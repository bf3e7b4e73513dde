// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { SrReemitOverrideV1 as Document } from './sr_reemit_override.v1.type.ts';
import validate from './sr_reemit_override.v1.validate.js';
export type SrReemitOverrideV1 = Document;
export const SrReemitOverrideV1: DocumentSchema<SrReemitOverrideV1> = /* @__PURE__ */ documentSchema('sr_reemit_override.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { SrQuarantineV1 as Document } from './sr_quarantine.v1.type.ts';
import validate from './sr_quarantine.v1.validate.js';
export type SrQuarantineV1 = Document;
export const SrQuarantineV1: DocumentSchema<SrQuarantineV1> = /* @__PURE__ */ documentSchema('sr_quarantine.v1', validate);

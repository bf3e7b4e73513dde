// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { HandoffPackV1 as Document } from './handoff_pack.v1.type.ts';
import validate from './handoff_pack.v1.validate.js';
export type HandoffPackV1 = Document;
export const HandoffPackV1: DocumentSchema<HandoffPackV1> = /* @__PURE__ */ documentSchema('handoff_pack.v1', validate);

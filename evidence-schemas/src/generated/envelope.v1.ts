// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { EnvelopeV1 as Document } from './envelope.v1.type.ts';
import validate from './envelope.v1.validate.js';
export type EnvelopeV1 = Document;
export const EnvelopeV1: DocumentSchema<EnvelopeV1> = /* @__PURE__ */ documentSchema('envelope.v1', validate);

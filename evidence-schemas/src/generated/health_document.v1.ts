// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { HealthDocumentV1 as Document } from './health_document.v1.type.ts';
import validate from './health_document.v1.validate.js';
export type HealthDocumentV1 = Document;
export const HealthDocumentV1: DocumentSchema<HealthDocumentV1> = /* @__PURE__ */ documentSchema('health_document.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { UniversalChecksV1 as Document } from './universal_checks.v1.type.ts';
import validate from './universal_checks.v1.validate.js';
export type UniversalChecksV1 = Document;
export const UniversalChecksV1: DocumentSchema<UniversalChecksV1> = /* @__PURE__ */ documentSchema('universal_checks.v1', validate);

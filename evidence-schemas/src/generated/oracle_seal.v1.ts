// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { OracleSealV1 as Document } from './oracle_seal.v1.type.ts';
import validate from './oracle_seal.v1.validate.js';
export type OracleSealV1 = Document;
export const OracleSealV1: DocumentSchema<OracleSealV1> = /* @__PURE__ */ documentSchema('oracle_seal.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ReconciliationV1 as Document } from './reconciliation.v1.type.ts';
import validate from './reconciliation.v1.validate.js';
export type ReconciliationV1 = Document;
export const ReconciliationV1: DocumentSchema<ReconciliationV1> = /* @__PURE__ */ documentSchema('reconciliation.v1', validate);

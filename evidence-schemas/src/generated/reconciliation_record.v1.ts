// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ReconciliationRecordV1 as Document } from './reconciliation_record.v1.type.ts';
import validate from './reconciliation_record.v1.validate.js';
export type ReconciliationRecordV1 = Document;
export const ReconciliationRecordV1: DocumentSchema<ReconciliationRecordV1> = /* @__PURE__ */ documentSchema('reconciliation_record.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { LedgerEventV1 as Document } from './ledger_event.v1.type.ts';
import validate from './ledger_event.v1.validate.js';
export type LedgerEventV1 = Document;
export const LedgerEventV1: DocumentSchema<LedgerEventV1> = /* @__PURE__ */ documentSchema('ledger_event.v1', validate);

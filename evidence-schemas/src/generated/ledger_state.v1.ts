// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { LedgerStateV1 as Document } from './ledger_state.v1.type.ts';
import validate from './ledger_state.v1.validate.js';
export type LedgerStateV1 = Document;
export const LedgerStateV1: DocumentSchema<LedgerStateV1> = /* @__PURE__ */ documentSchema('ledger_state.v1', validate);

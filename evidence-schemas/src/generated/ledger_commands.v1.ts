// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { LedgerCommandsV1 as Document } from './ledger_commands.v1.type.ts';
import validate from './ledger_commands.v1.validate.js';
export type LedgerCommandsV1 = Document;
export const LedgerCommandsV1: DocumentSchema<LedgerCommandsV1> = /* @__PURE__ */ documentSchema('ledger_commands.v1', validate);

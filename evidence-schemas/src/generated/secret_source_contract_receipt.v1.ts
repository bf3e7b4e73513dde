// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { SecretSourceContractReceiptV1 as Document } from './secret_source_contract_receipt.v1.type.ts';
import validate from './secret_source_contract_receipt.v1.validate.js';
export type SecretSourceContractReceiptV1 = Document;
export const SecretSourceContractReceiptV1: DocumentSchema<SecretSourceContractReceiptV1> = /* @__PURE__ */ documentSchema('secret_source_contract_receipt.v1', validate);

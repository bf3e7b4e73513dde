// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ReceiptV1 as Document } from './receipt.v1.type.ts';
import validate from './receipt.v1.validate.js';
export type ReceiptV1 = Document;
export const ReceiptV1: DocumentSchema<ReceiptV1> = /* @__PURE__ */ documentSchema('receipt.v1', validate);

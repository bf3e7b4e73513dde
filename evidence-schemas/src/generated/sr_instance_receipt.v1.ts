// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { SrInstanceReceiptV1 as Document } from './sr_instance_receipt.v1.type.ts';
import validate from './sr_instance_receipt.v1.validate.js';
export type SrInstanceReceiptV1 = Document;
export const SrInstanceReceiptV1: DocumentSchema<SrInstanceReceiptV1> = /* @__PURE__ */ documentSchema('sr_instance_receipt.v1', validate);

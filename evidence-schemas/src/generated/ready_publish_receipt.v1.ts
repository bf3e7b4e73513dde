// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ReadyPublishReceiptV1 as Document } from './ready_publish_receipt.v1.type.ts';
import validate from './ready_publish_receipt.v1.validate.js';
export type ReadyPublishReceiptV1 = Document;
export const ReadyPublishReceiptV1: DocumentSchema<ReadyPublishReceiptV1> = /* @__PURE__ */ documentSchema('ready_publish_receipt.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { EngineRunReceiptV1 as Document } from './engine_run_receipt.v1.type.ts';
import validate from './engine_run_receipt.v1.validate.js';
export type EngineRunReceiptV1 = Document;
export const EngineRunReceiptV1: DocumentSchema<EngineRunReceiptV1> = /* @__PURE__ */ documentSchema('engine_run_receipt.v1', validate);

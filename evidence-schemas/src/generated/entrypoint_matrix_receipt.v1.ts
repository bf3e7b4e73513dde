// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { EntrypointMatrixReceiptV1 as Document } from './entrypoint_matrix_receipt.v1.type.ts';
import validate from './entrypoint_matrix_receipt.v1.validate.js';
export type EntrypointMatrixReceiptV1 = Document;
export const EntrypointMatrixReceiptV1: DocumentSchema<EntrypointMatrixReceiptV1> = /* @__PURE__ */ documentSchema('entrypoint_matrix_receipt.v1', validate);

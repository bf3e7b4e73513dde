// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { BundleIndexV1 as Document } from './bundle_index.v1.type.ts';
import validate from './bundle_index.v1.validate.js';
export type BundleIndexV1 = Document;
export const BundleIndexV1: DocumentSchema<BundleIndexV1> = /* @__PURE__ */ documentSchema('bundle_index.v1', validate);

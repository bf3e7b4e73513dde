// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { BundleManifestV1 as Document } from './bundle_manifest.v1.type.ts';
import validate from './bundle_manifest.v1.validate.js';
export type BundleManifestV1 = Document;
export const BundleManifestV1: DocumentSchema<BundleManifestV1> = /* @__PURE__ */ documentSchema('bundle_manifest.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { PackagingProvenanceV1 as Document } from './packaging_provenance.v1.type.ts';
import validate from './packaging_provenance.v1.validate.js';
export type PackagingProvenanceV1 = Document;
export const PackagingProvenanceV1: DocumentSchema<PackagingProvenanceV1> = /* @__PURE__ */ documentSchema('packaging_provenance.v1', validate);

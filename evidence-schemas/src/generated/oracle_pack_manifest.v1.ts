// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { OraclePackManifestV1 as Document } from './oracle_pack_manifest.v1.type.ts';
import validate from './oracle_pack_manifest.v1.validate.js';
export type OraclePackManifestV1 = Document;
export const OraclePackManifestV1: DocumentSchema<OraclePackManifestV1> = /* @__PURE__ */ documentSchema('oracle_pack_manifest.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { BuildContextSecretScanV1 as Document } from './build_context_secret_scan.v1.type.ts';
import validate from './build_context_secret_scan.v1.validate.js';
export type BuildContextSecretScanV1 = Document;
export const BuildContextSecretScanV1: DocumentSchema<BuildContextSecretScanV1> = /* @__PURE__ */ documentSchema('build_context_secret_scan.v1', validate);

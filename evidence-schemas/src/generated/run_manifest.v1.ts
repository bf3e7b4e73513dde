// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { RunManifestV1 as Document } from './run_manifest.v1.type.ts';
import validate from './run_manifest.v1.validate.js';
export type RunManifestV1 = Document;
export const RunManifestV1: DocumentSchema<RunManifestV1> = /* @__PURE__ */ documentSchema('run_manifest.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { DemoManifestV1 as Document } from './demo_manifest.v1.type.ts';
import validate from './demo_manifest.v1.validate.js';
export type DemoManifestV1 = Document;
export const DemoManifestV1: DocumentSchema<DemoManifestV1> = /* @__PURE__ */ documentSchema('demo_manifest.v1', validate);

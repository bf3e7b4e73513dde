// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { StreamViewManifestV1 as Document } from './stream_view_manifest.v1.type.ts';
import validate from './stream_view_manifest.v1.validate.js';
export type StreamViewManifestV1 = Document;
export const StreamViewManifestV1: DocumentSchema<StreamViewManifestV1> = /* @__PURE__ */ documentSchema('stream_view_manifest.v1', validate);

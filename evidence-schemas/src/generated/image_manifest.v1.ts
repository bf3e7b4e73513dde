// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ImageManifestV1 as Document } from './image_manifest.v1.type.ts';
import validate from './image_manifest.v1.validate.js';
export type ImageManifestV1 = Document;
export const ImageManifestV1: DocumentSchema<ImageManifestV1> = /* @__PURE__ */ documentSchema('image_manifest.v1', validate);

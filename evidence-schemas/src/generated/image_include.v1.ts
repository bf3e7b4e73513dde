// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ImageIncludeV1 as Document } from './image_include.v1.type.ts';
import validate from './image_include.v1.validate.js';
export type ImageIncludeV1 = Document;
export const ImageIncludeV1: DocumentSchema<ImageIncludeV1> = /* @__PURE__ */ documentSchema('image_include.v1', validate);

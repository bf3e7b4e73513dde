// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { SecretSurfaceCheckV1 as Document } from './secret_surface_check.v1.type.ts';
import validate from './secret_surface_check.v1.validate.js';
export type SecretSurfaceCheckV1 = Document;
export const SecretSurfaceCheckV1: DocumentSchema<SecretSurfaceCheckV1> = /* @__PURE__ */ documentSchema('secret_surface_check.v1', validate);

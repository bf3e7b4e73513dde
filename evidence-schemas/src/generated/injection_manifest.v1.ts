// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { InjectionManifestV1 as Document } from './injection_manifest.v1.type.ts';
import validate from './injection_manifest.v1.validate.js';
export type InjectionManifestV1 = Document;
export const InjectionManifestV1: DocumentSchema<InjectionManifestV1> = /* @__PURE__ */ documentSchema('injection_manifest.v1', validate);

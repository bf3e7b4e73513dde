// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { EnvironmentConformanceV1 as Document } from './environment_conformance.v1.type.ts';
import validate from './environment_conformance.v1.validate.js';
export type EnvironmentConformanceV1 = Document;
export const EnvironmentConformanceV1: DocumentSchema<EnvironmentConformanceV1> = /* @__PURE__ */ documentSchema('environment_conformance.v1', validate);

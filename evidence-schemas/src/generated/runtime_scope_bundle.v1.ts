// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { RuntimeScopeBundleV1 as Document } from './runtime_scope_bundle.v1.type.ts';
import validate from './runtime_scope_bundle.v1.validate.js';
export type RuntimeScopeBundleV1 = Document;
export const RuntimeScopeBundleV1: DocumentSchema<RuntimeScopeBundleV1> = /* @__PURE__ */ documentSchema('runtime_scope_bundle.v1', validate);

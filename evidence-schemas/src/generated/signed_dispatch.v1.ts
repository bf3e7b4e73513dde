// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { SignedDispatchV1 as Document } from './signed_dispatch.v1.type.ts';
import validate from './signed_dispatch.v1.validate.js';
export type SignedDispatchV1 = Document;
export const SignedDispatchV1: DocumentSchema<SignedDispatchV1> = /* @__PURE__ */ documentSchema('signed_dispatch.v1', validate);

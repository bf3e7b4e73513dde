// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { TeardownProofV1 as Document } from './teardown_proof.v1.type.ts';
import validate from './teardown_proof.v1.validate.js';
export type TeardownProofV1 = Document;
export const TeardownProofV1: DocumentSchema<TeardownProofV1> = /* @__PURE__ */ documentSchema('teardown_proof.v1', validate);

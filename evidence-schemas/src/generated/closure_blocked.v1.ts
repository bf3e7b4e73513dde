// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ClosureBlockedV1 as Document } from './closure_blocked.v1.type.ts';
import validate from './closure_blocked.v1.validate.js';
export type ClosureBlockedV1 = Document;
export const ClosureBlockedV1: DocumentSchema<ClosureBlockedV1> = /* @__PURE__ */ documentSchema('closure_blocked.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { AuthorityListV1 as Document } from './authority_list.v1.type.ts';
import validate from './authority_list.v1.validate.js';
export type AuthorityListV1 = Document;
export const AuthorityListV1: DocumentSchema<AuthorityListV1> = /* @__PURE__ */ documentSchema('authority_list.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { IgPolicyActiveV1 as Document } from './ig_policy_active.v1.type.ts';
import validate from './ig_policy_active.v1.validate.js';
export type IgPolicyActiveV1 = Document;
export const IgPolicyActiveV1: DocumentSchema<IgPolicyActiveV1> = /* @__PURE__ */ documentSchema('ig_policy_active.v1', validate);

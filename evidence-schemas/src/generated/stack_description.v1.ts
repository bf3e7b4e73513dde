// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { StackDescriptionV1 as Document } from './stack_description.v1.type.ts';
import validate from './stack_description.v1.validate.js';
export type StackDescriptionV1 = Document;
export const StackDescriptionV1: DocumentSchema<StackDescriptionV1> = /* @__PURE__ */ documentSchema('stack_description.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { InjectionResultV1 as Document } from './injection_result.v1.type.ts';
import validate from './injection_result.v1.validate.js';
export type InjectionResultV1 = Document;
export const InjectionResultV1: DocumentSchema<InjectionResultV1> = /* @__PURE__ */ documentSchema('injection_result.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { CaseTriggerV1 as Document } from './case_trigger.v1.type.ts';
import validate from './case_trigger.v1.validate.js';
export type CaseTriggerV1 = Document;
export const CaseTriggerV1: DocumentSchema<CaseTriggerV1> = /* @__PURE__ */ documentSchema('case_trigger.v1', validate);

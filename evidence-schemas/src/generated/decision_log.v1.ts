// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { DecisionLogV1 as Document } from './decision_log.v1.type.ts';
import validate from './decision_log.v1.validate.js';
export type DecisionLogV1 = Document;
export const DecisionLogV1: DocumentSchema<DecisionLogV1> = /* @__PURE__ */ documentSchema('decision_log.v1', validate);

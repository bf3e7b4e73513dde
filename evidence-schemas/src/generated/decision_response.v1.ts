// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { DecisionResponseV1 as Document } from './decision_response.v1.type.ts';
import validate from './decision_response.v1.validate.js';
export type DecisionResponseV1 = Document;
export const DecisionResponseV1: DocumentSchema<DecisionResponseV1> = /* @__PURE__ */ documentSchema('decision_response.v1', validate);

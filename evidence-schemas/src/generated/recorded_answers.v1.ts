// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { RecordedAnswersV1 as Document } from './recorded_answers.v1.type.ts';
import validate from './recorded_answers.v1.validate.js';
export type RecordedAnswersV1 = Document;
export const RecordedAnswersV1: DocumentSchema<RecordedAnswersV1> = /* @__PURE__ */ documentSchema('recorded_answers.v1', validate);

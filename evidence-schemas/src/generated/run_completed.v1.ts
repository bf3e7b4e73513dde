// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { RunCompletedV1 as Document } from './run_completed.v1.type.ts';
import validate from './run_completed.v1.validate.js';
export type RunCompletedV1 = Document;
export const RunCompletedV1: DocumentSchema<RunCompletedV1> = /* @__PURE__ */ documentSchema('run_completed.v1', validate);

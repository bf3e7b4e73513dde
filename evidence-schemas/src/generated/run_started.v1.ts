// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { RunStartedV1 as Document } from './run_started.v1.type.ts';
import validate from './run_started.v1.validate.js';
export type RunStartedV1 = Document;
export const RunStartedV1: DocumentSchema<RunStartedV1> = /* @__PURE__ */ documentSchema('run_started.v1', validate);

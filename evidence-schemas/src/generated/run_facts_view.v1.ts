// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { RunFactsViewV1 as Document } from './run_facts_view.v1.type.ts';
import validate from './run_facts_view.v1.validate.js';
export type RunFactsViewV1 = Document;
export const RunFactsViewV1: DocumentSchema<RunFactsViewV1> = /* @__PURE__ */ documentSchema('run_facts_view.v1', validate);

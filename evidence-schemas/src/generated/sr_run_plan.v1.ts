// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { SrRunPlanV1 as Document } from './sr_run_plan.v1.type.ts';
import validate from './sr_run_plan.v1.validate.js';
export type SrRunPlanV1 = Document;
export const SrRunPlanV1: DocumentSchema<SrRunPlanV1> = /* @__PURE__ */ documentSchema('sr_run_plan.v1', validate);

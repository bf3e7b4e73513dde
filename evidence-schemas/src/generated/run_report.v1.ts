// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { RunReportV1 as Document } from './run_report.v1.type.ts';
import validate from './run_report.v1.validate.js';
export type RunReportV1 = Document;
export const RunReportV1: DocumentSchema<RunReportV1> = /* @__PURE__ */ documentSchema('run_report.v1', validate);

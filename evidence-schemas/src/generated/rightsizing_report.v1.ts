// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { RightsizingReportV1 as Document } from './rightsizing_report.v1.type.ts';
import validate from './rightsizing_report.v1.validate.js';
export type RightsizingReportV1 = Document;
export const RightsizingReportV1: DocumentSchema<RightsizingReportV1> = /* @__PURE__ */ documentSchema('rightsizing_report.v1', validate);

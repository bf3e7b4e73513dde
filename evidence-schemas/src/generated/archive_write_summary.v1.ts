// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ArchiveWriteSummaryV1 as Document } from './archive_write_summary.v1.type.ts';
import validate from './archive_write_summary.v1.validate.js';
export type ArchiveWriteSummaryV1 = Document;
export const ArchiveWriteSummaryV1: DocumentSchema<ArchiveWriteSummaryV1> = /* @__PURE__ */ documentSchema('archive_write_summary.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ArchiveRecordV1 as Document } from './archive_record.v1.type.ts';
import validate from './archive_record.v1.validate.js';
export type ArchiveRecordV1 = Document;
export const ArchiveRecordV1: DocumentSchema<ArchiveRecordV1> = /* @__PURE__ */ documentSchema('archive_record.v1', validate);

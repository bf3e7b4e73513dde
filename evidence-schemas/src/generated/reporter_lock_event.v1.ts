// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ReporterLockEventV1 as Document } from './reporter_lock_event.v1.type.ts';
import validate from './reporter_lock_event.v1.validate.js';
export type ReporterLockEventV1 = Document;
export const ReporterLockEventV1: DocumentSchema<ReporterLockEventV1> = /* @__PURE__ */ documentSchema('reporter_lock_event.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { SrRunStatusV1 as Document } from './sr_run_status.v1.type.ts';
import validate from './sr_run_status.v1.validate.js';
export type SrRunStatusV1 = Document;
export const SrRunStatusV1: DocumentSchema<SrRunStatusV1> = /* @__PURE__ */ documentSchema('sr_run_status.v1', validate);

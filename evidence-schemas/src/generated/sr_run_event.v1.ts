// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { SrRunEventV1 as Document } from './sr_run_event.v1.type.ts';
import validate from './sr_run_event.v1.validate.js';
export type SrRunEventV1 = Document;
export const SrRunEventV1: DocumentSchema<SrRunEventV1> = /* @__PURE__ */ documentSchema('sr_run_event.v1', validate);

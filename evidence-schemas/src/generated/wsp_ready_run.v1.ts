// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { WspReadyRunV1 as Document } from './wsp_ready_run.v1.type.ts';
import validate from './wsp_ready_run.v1.validate.js';
export type WspReadyRunV1 = Document;
export const WspReadyRunV1: DocumentSchema<WspReadyRunV1> = /* @__PURE__ */ documentSchema('wsp_ready_run.v1', validate);

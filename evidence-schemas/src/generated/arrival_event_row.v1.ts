// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ArrivalEventRowV1 as Document } from './arrival_event_row.v1.type.ts';
import validate from './arrival_event_row.v1.validate.js';
export type ArrivalEventRowV1 = Document;
export const ArrivalEventRowV1: DocumentSchema<ArrivalEventRowV1> = /* @__PURE__ */ documentSchema('arrival_event_row.v1', validate);

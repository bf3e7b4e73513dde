// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ArrivalEntitiesRowV1 as Document } from './arrival_entities_row.v1.type.ts';
import validate from './arrival_entities_row.v1.validate.js';
export type ArrivalEntitiesRowV1 = Document;
export const ArrivalEntitiesRowV1: DocumentSchema<ArrivalEntitiesRowV1> = /* @__PURE__ */ documentSchema('arrival_entities_row.v1', validate);

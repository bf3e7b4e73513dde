// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { IgLastProbeV1 as Document } from './ig_last_probe.v1.type.ts';
import validate from './ig_last_probe.v1.validate.js';
export type IgLastProbeV1 = Document;
export const IgLastProbeV1: DocumentSchema<IgLastProbeV1> = /* @__PURE__ */ documentSchema('ig_last_probe.v1', validate);

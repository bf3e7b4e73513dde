// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { IgReadyV1 as Document } from './ig_ready.v1.type.ts';
import validate from './ig_ready.v1.validate.js';
export type IgReadyV1 = Document;
export const IgReadyV1: DocumentSchema<IgReadyV1> = /* @__PURE__ */ documentSchema('ig_ready.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { DaemonsReadyV1 as Document } from './daemons_ready.v1.type.ts';
import validate from './daemons_ready.v1.validate.js';
export type DaemonsReadyV1 = Document;
export const DaemonsReadyV1: DocumentSchema<DaemonsReadyV1> = /* @__PURE__ */ documentSchema('daemons_ready.v1', validate);

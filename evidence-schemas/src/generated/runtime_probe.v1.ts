// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { RuntimeProbeV1 as Document } from './runtime_probe.v1.type.ts';
import validate from './runtime_probe.v1.validate.js';
export type RuntimeProbeV1 = Document;
export const RuntimeProbeV1: DocumentSchema<RuntimeProbeV1> = /* @__PURE__ */ documentSchema('runtime_probe.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { PlatformProbeV1 as Document } from './platform_probe.v1.type.ts';
import validate from './platform_probe.v1.validate.js';
export type PlatformProbeV1 = Document;
export const PlatformProbeV1: DocumentSchema<PlatformProbeV1> = /* @__PURE__ */ documentSchema('platform_probe.v1', validate);

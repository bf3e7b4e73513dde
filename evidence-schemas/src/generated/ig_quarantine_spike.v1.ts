// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { IgQuarantineSpikeV1 as Document } from './ig_quarantine_spike.v1.type.ts';
import validate from './ig_quarantine_spike.v1.validate.js';
export type IgQuarantineSpikeV1 = Document;
export const IgQuarantineSpikeV1: DocumentSchema<IgQuarantineSpikeV1> = /* @__PURE__ */ documentSchema('ig_quarantine_spike.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { PhaseEvidenceV1 as Document } from './phase_evidence.v1.type.ts';
import validate from './phase_evidence.v1.validate.js';
export type PhaseEvidenceV1 = Document;
export const PhaseEvidenceV1: DocumentSchema<PhaseEvidenceV1> = /* @__PURE__ */ documentSchema('phase_evidence.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { PhaseDefinitionV1 as Document } from './phase_definition.v1.type.ts';
import validate from './phase_definition.v1.validate.js';
export type PhaseDefinitionV1 = Document;
export const PhaseDefinitionV1: DocumentSchema<PhaseDefinitionV1> = /* @__PURE__ */ documentSchema('phase_definition.v1', validate);

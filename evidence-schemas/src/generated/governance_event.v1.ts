// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { GovernanceEventV1 as Document } from './governance_event.v1.type.ts';
import validate from './governance_event.v1.validate.js';
export type GovernanceEventV1 = Document;
export const GovernanceEventV1: DocumentSchema<GovernanceEventV1> = /* @__PURE__ */ documentSchema('governance_event.v1', validate);

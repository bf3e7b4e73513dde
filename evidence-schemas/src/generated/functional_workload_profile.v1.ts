// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { FunctionalWorkloadProfileV1 as Document } from './functional_workload_profile.v1.type.ts';
import validate from './functional_workload_profile.v1.validate.js';
export type FunctionalWorkloadProfileV1 = Document;
export const FunctionalWorkloadProfileV1: DocumentSchema<FunctionalWorkloadProfileV1> = /* @__PURE__ */ documentSchema('functional_workload_profile.v1', validate);

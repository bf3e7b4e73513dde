// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ParameterFileV1 as Document } from './parameter_file.v1.type.ts';
import validate from './parameter_file.v1.validate.js';
export type ParameterFileV1 = Document;
export const ParameterFileV1: DocumentSchema<ParameterFileV1> = /* @__PURE__ */ documentSchema('parameter_file.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ControlMessageV1 as Document } from './control_message.v1.type.ts';
import validate from './control_message.v1.validate.js';
export type ControlMessageV1 = Document;
export const ControlMessageV1: DocumentSchema<ControlMessageV1> = /* @__PURE__ */ documentSchema('control_message.v1', validate);

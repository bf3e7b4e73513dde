// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ReadySignalV1 as Document } from './ready_signal.v1.type.ts';
import validate from './ready_signal.v1.validate.js';
export type ReadySignalV1 = Document;
export const ReadySignalV1: DocumentSchema<ReadySignalV1> = /* @__PURE__ */ documentSchema('ready_signal.v1', validate);

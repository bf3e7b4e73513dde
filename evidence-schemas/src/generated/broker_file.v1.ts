// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { BrokerFileV1 as Document } from './broker_file.v1.type.ts';
import validate from './broker_file.v1.validate.js';
export type BrokerFileV1 = Document;
export const BrokerFileV1: DocumentSchema<BrokerFileV1> = /* @__PURE__ */ documentSchema('broker_file.v1', validate);

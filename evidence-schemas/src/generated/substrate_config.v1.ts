// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { SubstrateConfigV1 as Document } from './substrate_config.v1.type.ts';
import validate from './substrate_config.v1.validate.js';
export type SubstrateConfigV1 = Document;
export const SubstrateConfigV1: DocumentSchema<SubstrateConfigV1> = /* @__PURE__ */ documentSchema('substrate_config.v1', validate);

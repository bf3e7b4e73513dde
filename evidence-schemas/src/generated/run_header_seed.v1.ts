// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { RunHeaderSeedV1 as Document } from './run_header_seed.v1.type.ts';
import validate from './run_header_seed.v1.validate.js';
export type RunHeaderSeedV1 = Document;
export const RunHeaderSeedV1: DocumentSchema<RunHeaderSeedV1> = /* @__PURE__ */ documentSchema('run_header_seed.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { M2CB1ResolutionSnapshotV1 as Document } from './m2c_b1_resolution_snapshot.v1.type.ts';
import validate from './m2c_b1_resolution_snapshot.v1.validate.js';
export type M2CB1ResolutionSnapshotV1 = Document;
export const M2CB1ResolutionSnapshotV1: DocumentSchema<M2CB1ResolutionSnapshotV1> = /* @__PURE__ */ documentSchema('m2c_b1_resolution_snapshot.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { TeardownViabilitySnapshotV1 as Document } from './teardown_viability_snapshot.v1.type.ts';
import validate from './teardown_viability_snapshot.v1.validate.js';
export type TeardownViabilitySnapshotV1 = Document;
export const TeardownViabilitySnapshotV1: DocumentSchema<TeardownViabilitySnapshotV1> = /* @__PURE__ */ documentSchema('teardown_viability_snapshot.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { InletAssertionSnapshotV1 as Document } from './inlet_assertion_snapshot.v1.type.ts';
import validate from './inlet_assertion_snapshot.v1.validate.js';
export type InletAssertionSnapshotV1 = Document;
export const InletAssertionSnapshotV1: DocumentSchema<InletAssertionSnapshotV1> = /* @__PURE__ */ documentSchema('inlet_assertion_snapshot.v1', validate);

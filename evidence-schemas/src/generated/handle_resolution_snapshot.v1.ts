// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { HandleResolutionSnapshotV1 as Document } from './handle_resolution_snapshot.v1.type.ts';
import validate from './handle_resolution_snapshot.v1.validate.js';
export type HandleResolutionSnapshotV1 = Document;
export const HandleResolutionSnapshotV1: DocumentSchema<HandleResolutionSnapshotV1> = /* @__PURE__ */ documentSchema('handle_resolution_snapshot.v1', validate);

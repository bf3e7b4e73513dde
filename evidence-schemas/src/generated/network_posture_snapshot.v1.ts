// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { NetworkPostureSnapshotV1 as Document } from './network_posture_snapshot.v1.type.ts';
import validate from './network_posture_snapshot.v1.validate.js';
export type NetworkPostureSnapshotV1 = Document;
export const NetworkPostureSnapshotV1: DocumentSchema<NetworkPostureSnapshotV1> = /* @__PURE__ */ documentSchema('network_posture_snapshot.v1', validate);

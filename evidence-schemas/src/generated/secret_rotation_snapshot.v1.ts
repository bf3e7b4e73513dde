// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { SecretRotationSnapshotV1 as Document } from './secret_rotation_snapshot.v1.type.ts';
import validate from './secret_rotation_snapshot.v1.validate.js';
export type SecretRotationSnapshotV1 = Document;
export const SecretRotationSnapshotV1: DocumentSchema<SecretRotationSnapshotV1> = /* @__PURE__ */ documentSchema('secret_rotation_snapshot.v1', validate);

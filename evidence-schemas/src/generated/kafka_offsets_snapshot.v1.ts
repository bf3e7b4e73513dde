// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { KafkaOffsetsSnapshotV1 as Document } from './kafka_offsets_snapshot.v1.type.ts';
import validate from './kafka_offsets_snapshot.v1.validate.js';
export type KafkaOffsetsSnapshotV1 = Document;
export const KafkaOffsetsSnapshotV1: DocumentSchema<KafkaOffsetsSnapshotV1> = /* @__PURE__ */ documentSchema('kafka_offsets_snapshot.v1', validate);

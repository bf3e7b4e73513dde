// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { TopicReadinessSnapshotV1 as Document } from './topic_readiness_snapshot.v1.type.ts';
import validate from './topic_readiness_snapshot.v1.validate.js';
export type TopicReadinessSnapshotV1 = Document;
export const TopicReadinessSnapshotV1: DocumentSchema<TopicReadinessSnapshotV1> = /* @__PURE__ */ documentSchema('topic_readiness_snapshot.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { TopicCatalogV1 as Document } from './topic_catalog.v1.type.ts';
import validate from './topic_catalog.v1.validate.js';
export type TopicCatalogV1 = Document;
export const TopicCatalogV1: DocumentSchema<TopicCatalogV1> = /* @__PURE__ */ documentSchema('topic_catalog.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ReplayAnchorsV1 as Document } from './replay_anchors.v1.type.ts';
import validate from './replay_anchors.v1.validate.js';
export type ReplayAnchorsV1 = Document;
export const ReplayAnchorsV1: DocumentSchema<ReplayAnchorsV1> = /* @__PURE__ */ documentSchema('replay_anchors.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { DemoSessionV1 as Document } from './demo_session.v1.type.ts';
import validate from './demo_session.v1.validate.js';
export type DemoSessionV1 = Document;
export const DemoSessionV1: DocumentSchema<DemoSessionV1> = /* @__PURE__ */ documentSchema('demo_session.v1', validate);

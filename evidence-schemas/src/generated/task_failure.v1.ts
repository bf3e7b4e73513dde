// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { TaskFailureV1 as Document } from './task_failure.v1.type.ts';
import validate from './task_failure.v1.validate.js';
export type TaskFailureV1 = Document;
export const TaskFailureV1: DocumentSchema<TaskFailureV1> = /* @__PURE__ */ documentSchema('task_failure.v1', validate);

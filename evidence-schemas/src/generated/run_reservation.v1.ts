// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { RunReservationV1 as Document } from './run_reservation.v1.type.ts';
import validate from './run_reservation.v1.validate.js';
export type RunReservationV1 = Document;
export const RunReservationV1: DocumentSchema<RunReservationV1> = /* @__PURE__ */ documentSchema('run_reservation.v1', validate);

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type DocumentSchema, documentSchema } from '../document-schema.ts';
import type { ConfluentBillingSnapshotV1 as Document } from './confluent_billing_snapshot.v1.type.ts';
import validate from './confluent_billing_snapshot.v1.validate.js';
export type ConfluentBillingSnapshotV1 = Document;
export const ConfluentBillingSnapshotV1: DocumentSchema<ConfluentBillingSnapshotV1> = /* @__PURE__ */ documentSchema('confluent_billing_snapshot.v1', validate);

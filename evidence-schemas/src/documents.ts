// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type Fault, faultsFrom, parseWith, type Validator } from './validator.ts';
export type { EnvelopeV1 } from './generated/envelope.v1.type.ts';
import type { EnvelopeV1 } from './generated/envelope.v1.type.ts';
import validateEnvelopeV1 from './generated/envelope.v1.validate.js';
export const isEnvelopeV1 = (value: unknown): value is EnvelopeV1 => validateEnvelopeV1(value);
export const faultsOfEnvelopeV1 = (value: unknown): readonly Fault[] => faultsFrom(validateEnvelopeV1, value);
export const parseEnvelopeV1 = (value: unknown): EnvelopeV1 => parseWith<EnvelopeV1>(validateEnvelopeV1, 'envelope.v1', value);
export type { LedgerEventV1 } from './generated/ledger_event.v1.type.ts';
import type { LedgerEventV1 } from './generated/ledger_event.v1.type.ts';
import validateLedgerEventV1 from './generated/ledger_event.v1.validate.js';
export const isLedgerEventV1 = (value: unknown): value is LedgerEventV1 => validateLedgerEventV1(value);
export const faultsOfLedgerEventV1 = (value: unknown): readonly Fault[] => faultsFrom(validateLedgerEventV1, value);
export const parseLedgerEventV1 = (value: unknown): LedgerEventV1 => parseWith<LedgerEventV1>(validateLedgerEventV1, 'ledger_event.v1', value);
/** Validator of every schema by its name and version, for readers that learn the schema from the document. */
export const validators: Readonly<Record<string, Validator>> = {
  'envelope.v1': validateEnvelopeV1,
  'ledger_event.v1': validateLedgerEventV1,
};

// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type Fault, faultsFrom, parseWith, type Validator } from './validator.ts';
/** Validator of every schema by its name and version, for readers that learn the schema from the document. */
export const validators: Readonly<Record<string, Validator>> = {};

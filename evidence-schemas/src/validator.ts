import { TooManyFaults } from './fault-bound.ts';
import { PlatformError } from './platform-error.ts';

/** What went wrong where; never the value itself, which may be foreign or secret (17, G4). */
export interface Fault {
  readonly path: string;
  readonly keyword: string;
}

interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params?: { readonly missingProperty?: string };
}

/** A standalone ajv validator: true, or false with `errors` of the last call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

const FAULTS_MAX = 10;

export const fits = (validate: Validator, value: unknown): boolean => errorsFrom(validate, value).length === 0;

export const faultsFrom = (validate: Validator, value: unknown): readonly Fault[] =>
  errorsFrom(validate, value)
    .slice(0, FAULTS_MAX)
    .map((error) => ({ path: pathOf(error).slice(0, 256) || '/', keyword: error.keyword }));

const NONE: readonly ValidatorError[] = [];

function errorsFrom(validate: Validator, value: unknown): readonly ValidatorError[] {
  try {
    return validate(value) ? NONE : (validate.errors ?? NONE);
  } catch (error) {
    if (!(error instanceof TooManyFaults)) throw error;
    return error.faults as readonly ValidatorError[];
  }
}

/** The name of a missing member comes from the schema; names of members that are there may be foreign and stay out. */
function pathOf(error: ValidatorError): string {
  const missing = error.params?.missingProperty;
  return missing === undefined ? error.instancePath : `${error.instancePath}/${missing}`;
}

/** Returns the value typed, or throws E_SCHEMA_INVALID with up to ten paths. */
export function parseWith<T>(validate: Validator, schema: string, value: unknown): T {
  const faults = faultsFrom(validate, value);
  if (faults.length === 0) return value as T;
  const where = faults.map((fault) => `${fault.path} (${fault.keyword})`).join(', ');
  throw new PlatformError('E_SCHEMA_INVALID', `${schema} refuses ${where}`);
}

import {
  type Code,
  codeTable,
  type FaultPlace,
  isPlatformError,
  masked,
  maskedText,
} from '@spine-green/evidence-schemas';
import { TaskFailureV1 } from '@spine-green/evidence-schemas/documents/task_failure.v1';
import { ConfigError } from './config.ts';
import { heldSecrets } from './substrate/parameters/port.ts';

const TEXT_MAX = 1024;
const REASON_REMEDY = 'Read the document that the task wrote about it.';
const BUG_REMEDY = 'This is a bug: keep the log of the task and report it.';

/** What a task prints is masked by name, by shape, and by every value that it read as a secret (17, section 1). */
export const printable = (value: unknown): unknown => masked(value, { secrets: heldSecrets() });

export const printableText = (text: string): string => maskedText(text, { secrets: heldSecrets() });

/** The line with which a task tells the control plane why it ended (`task_failure.v1`). */
export const failureLine = (error: unknown): string => lineOf(failureOf(error));

/** The same for a mode that found out why it cannot end well, and wrote its documents all the same. */
export function reasonLine(reason: string, facts: string): string {
  // Text behind a colon belongs to the facts: the code table knows the code alone.
  const [code = '', ...more] = reason.split(':');
  const { remedy } = Object.hasOwn(codeTable, code) ? codeTable[code as Code] : { remedy: REASON_REMEDY };
  return lineOf({ code, facts: [...more, facts].filter((part) => part !== '').join(': '), remedy, at: undefined });
}

interface Failure {
  readonly code: string;
  readonly facts: string;
  readonly remedy: string;
  readonly at: FaultPlace | undefined;
}

function lineOf({ code, facts, remedy, at }: Failure): string {
  const failure = printable({
    schema: 'fp.task_failure.v1',
    code,
    facts: oneLine(facts),
    remedy,
    ...(at === undefined
      ? {}
      : { at: Object.fromEntries(Object.entries(at).map(([name, value]) => [name, short(value)])) }),
  });
  return JSON.stringify(TaskFailureV1.parse(failure));
}

function failureOf(error: unknown): Failure {
  if (isPlatformError(error)) return error;
  if (error instanceof ConfigError) {
    const remedy = 'Give the task every key that is named, in the form that <mode> --help prints.';
    return { code: 'CONFIGURATION_REFUSED', facts: error.faults.join('; '), remedy, at: undefined };
  }
  const facts = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'BUG', facts: facts.slice(0, 256), remedy: BUG_REMEDY, at: undefined };
}

const short = (value: string | number): string | number => (typeof value === 'string' ? oneLine(value) : value);

/** Control characters would let foreign text forge a line of its own (17, G4). */
const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').slice(0, TEXT_MAX);

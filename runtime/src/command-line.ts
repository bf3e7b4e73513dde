import { type ParseArgsConfig, parseArgs } from 'node:util';
import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';

/** The exit status of a command line that cannot be followed, as other programs end (EX_USAGE). */
export const EXIT_USAGE = 64;

/** A command of the checkout: what it says of itself, what was typed, and what it then does. */
export interface Command {
  readonly help: string;
  readonly args: readonly string[];
  /** Returns the exit status. */
  readonly run: (args: string[]) => number | Promise<number>;
  /** The exit status of any other coded error; 1 when absent. */
  readonly refused?: number;
}

/**
 * Runs a command. `--help` prints its text and does nothing else; a command line that cannot be followed says E_USAGE, what
 * is wrong with it, the remedy and the text, and ends with 64; any other coded error says its facts and its remedy. A bug
 * is thrown.
 */
export async function runCommand({ help, args, run, refused = 1 }: Command): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(`${help}\n`);
    return 0;
  }
  try {
    return await run([...args]);
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    const ofUsage = error.code === 'E_USAGE';
    process.stderr.write(`${error.message}\n  remedy: ${error.remedy}\n${ofUsage ? `\n${help}\n` : ''}`);
    return ofUsage ? EXIT_USAGE : refused;
  }
}

/** What is wrong with a command line, in one sentence about what was typed. */
export const usageFault = (what: string, cause?: unknown): PlatformError =>
  new PlatformError('E_USAGE', what, { cause });

/** Options and arguments as they were typed. Throws E_USAGE for a flag that there is not, or one without its value. */
export function readArguments<const C extends ParseArgsConfig>(config: C): ReturnType<typeof parseArgs<C>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) throw usageFault(error.message, error);
    throw error;
  }
}

/** What an option says that a command cannot do without. Throws E_USAGE where it is absent, or no `what` by its form. */
export function neededOption(
  option: string,
  text: string | undefined,
  { form, what }: { readonly form?: RegExp; readonly what?: string } = {},
): string {
  if (text === undefined) throw usageFault(`${option} is needed`);
  if (form?.test(text) === false) throw usageFault(`${option} ${text} is no ${what}`);
  return text;
}

/** The one of a list that an option names. Throws E_USAGE where it names none. */
export function oneOfOption<const T extends string>(option: string, known: readonly T[], text: string | undefined): T {
  const given = neededOption(option, text);
  const found = known.find((one) => one === given);
  if (found === undefined) throw usageFault(`${option} ${given} is none of ${known.join(', ')}`);
  return found;
}

/** A whole number of an option. Throws E_USAGE for any other text and for one beyond the bounds. */
export function wholeNumber(
  option: string,
  text: string,
  { least = 1, most }: { least?: number; most: number },
): number {
  const value = /^(0|[1-9][0-9]{0,15})$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw usageFault(`${option} ${text}: a whole number from ${least} to ${most} is needed`);
}

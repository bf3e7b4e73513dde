import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import { MODES, type ModeName } from './catalog.ts';
import { type Config, ConfigError, type ConfigSpec, describeConfig, localFaults, readConfig } from './config.ts';
import { createLog } from './kernel/log.ts';
import { isStop, SHUTDOWN_MS_MAX, shutdownSignal } from './kernel/shutdown.ts';
import { keysLike } from './managed.ts';
import { EXIT, type Mode } from './mode.ts';
import { failureLine, printable, printableText, reasonLine } from './task-failure.ts';
import { learnTaskArn } from './task-identity.ts';

/** A mode without the life of the others has nobody else who tells its end from a bug. */
const STOPPED = 'the task was told to stop before its work was done';

/** What is open after the end of a mode is a connection whose other end does not answer; nobody waits for it. */
const LEFT_OPEN_MS_MAX = 1000;

// A bug ends the process wherever it shows; like every other end it says why, and shows no secret.
process.on('uncaughtException', endWithBug);
process.exitCode = await main(process.argv.slice(2));
setTimeout(() => process.exit(), LEFT_OPEN_MS_MAX).unref();

async function main(args: readonly string[]): Promise<number> {
  const [name, option, ...rest] = args;
  if (name === '--help' || name === 'help') return print(usage(), EXIT.ok);
  const entry = MODES.find(({ mode }) => mode === name);
  if (entry === undefined) return complain(`unknown mode ${JSON.stringify(name ?? '')}\n${usage()}`, EXIT.usage);
  // Before anything is loaded, so that a task which is told to stop while it starts still ends in order.
  const signal = shutdownSignal(process.env.LIFELINE === 'stdin', endOverdue);
  const mode = await entrypointOf(entry);
  if (option === '--help') return print(help(entry.mode, entry.summary, mode.config), EXIT.ok);
  if (option === '--dry-run') {
    await mode.load();
    return EXIT.ok;
  }
  if (option !== undefined || rest.length > 0) {
    return complain(`${entry.mode} takes no arguments but --help and --dry-run`, EXIT.usage);
  }
  return run(entry.mode, mode, signal);
}

/** Loaded on demand: a mode pays only for its own libraries. The bundler takes every entrypoint that matches. */
async function entrypointOf({ kind, mode: name }: (typeof MODES)[number]): Promise<Mode> {
  const { mode } = (await import(`./entrypoints/${kind}s/${name}.ts`)) as { readonly mode: Mode };
  return mode;
}

/** The last bound: below it the life of a mode has its own, and says what did not end. */
function endOverdue(): void {
  const error = new PlatformError('E_SHUTDOWN_OVERDUE', `${SHUTDOWN_MS_MAX} ms after the signal`);
  process.exit(process.exitCode ?? endWith(error, `${error.message}\n${error.remedy}`, EXIT.failed));
}

async function run(name: ModeName, mode: Mode, signal: AbortSignal): Promise<number> {
  try {
    const taskArn = await learnTaskArn(process.env);
    if (taskArn !== undefined) process.env.TASK_ARN = taskArn;
    const config = readConfig(mode.config);
    const faults = [
      ...validationFaults(mode, config),
      ...localFaults(mode.config),
      ...(await unknownKeys(mode.config)),
    ];
    if (faults.length > 0) throw new ConfigError(faults);
    const log = createLog(
      {
        component: name,
        instance_id: taskArn ?? `pid-${process.pid}`,
        platform_run_id: process.env.REQUIRED_PLATFORM_RUN_ID ?? 'N/A',
      },
      process.env.LOG_LEVEL,
      printable,
    );
    return await mode.run(config, {
      signal,
      log,
      fails: (code, facts) => {
        process.stderr.write(`${reasonLine(code, facts)}\n`);
      },
    });
  } catch (error) {
    if (error instanceof ConfigError) return endWith(error, error.message, EXIT.configuration);
    // An operating error has its facts in the message; only a bug needs its stack.
    const known = isStop(error, signal) ? new PlatformError('E_TASK_STOPPED', STOPPED, { cause: error }) : error;
    if (isPlatformError(known)) return endWith(known, `${known.message}\n${known.remedy}`, EXIT.failed);
    endWithBug(error);
  }
}

/** Other modes are loaded only when a name is there that could be one of their keys: a caller gives more than is read. */
async function unknownKeys(config: ConfigSpec): Promise<readonly string[]> {
  const like = keysLike(Object.values(config), process.env);
  if (like.length === 0) return [];
  const known = new Set<string>();
  for (const entry of MODES) {
    for (const key of Object.values((await entrypointOf(entry)).config)) known.add(key.env);
  }
  return like.filter((name) => !known.has(name)).map((name) => `${name} is no key of any mode`);
}

/** All faults are told at once, so that of keys which do not go together is one among the others. */
function validationFaults(mode: Mode, config: Config<ConfigSpec>): readonly string[] {
  try {
    mode.validate?.(config);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

function endWith(error: Error, message: string, code: number): number {
  complain(message, code);
  sayFailure(error);
  return code;
}

/** The stack for whoever mends it. What is still open may not keep a process alive that does not know its state. */
function endWithBug(error: unknown): never {
  complain(error instanceof Error ? (error.stack ?? error.message) : String(error), EXIT.failed);
  sayFailure(error);
  process.exit(EXIT.failed);
}

function sayFailure(error: unknown): void {
  process.stderr.write(`${failureLine(error)}\n`);
}

// Functions are hoisted; constants below the awaited call above would not exist yet when it runs.
function usage(): string {
  return [
    'usage: <mode> [--help | --dry-run]',
    '',
    ...MODES.map(({ mode, kind, summary }) => `  ${mode.padEnd(20)} ${kind.padEnd(7)} ${summary}`),
  ].join('\n');
}

function help(name: string, summary: string, config: ConfigSpec): string {
  return [
    `usage: ${name} [--help | --dry-run]`,
    '',
    summary,
    '',
    'environment:',
    describeConfig(config),
    '',
    'exit codes: 0 done or stopped as asked, 1 failed or lost its lock, 3 closure blocked, 64 usage,',
    '  75 another instance holds the work, 78 configuration',
  ].join('\n');
}

function print(message: string, code: number): number {
  process.stdout.write(`${message}\n`);
  return code;
}

function complain(message: string, code: number): number {
  process.stderr.write(`${printableText(message)}\n`);
  return code;
}

import { findPlaceholder } from '@spine-green/evidence-schemas';
import { findLocalPlace, isManaged } from './managed.ts';

/** The only place of the runtime that reads the environment. All faults are reported at once (17, section 1). */

export interface ConfigKey<T> {
  readonly env: string;
  readonly description: string;
  readonly fallback: T | undefined;
  /** Returns the value, or the rule that the text breaks. */
  readonly parse: (text: string) => { readonly value: T } | { readonly fault: string };
}

export type ConfigSpec = Readonly<Record<string, ConfigKey<unknown>>>;
export type Config<S extends ConfigSpec> = { readonly [K in keyof S]: S[K] extends ConfigKey<infer T> ? T : never };

interface KeyOptions<T> {
  readonly description: string;
  /** Absent: the key is required. */
  readonly fallback?: T;
}

export const text = (env: string, options: KeyOptions<string> & { pattern?: RegExp }): ConfigKey<string> => ({
  env,
  description: options.description,
  fallback: options.fallback,
  parse: (raw) => {
    const fault = findPlaceholder(raw, { rendered: true });
    if (fault !== undefined) return { fault };
    if (options.pattern && !options.pattern.test(raw)) return { fault: `does not match ${options.pattern.source}` };
    return { value: raw };
  },
});

export const integer = (
  env: string,
  options: KeyOptions<number> & { min: number; max: number },
): ConfigKey<number> => ({
  env,
  description: `${options.description} (${options.min}..${options.max})`,
  fallback: options.fallback,
  parse: (raw) => {
    const value = /^-?(0|[1-9][0-9]{0,15})$/.test(raw) ? Number(raw) : Number.NaN;
    if (!(value >= options.min && value <= options.max)) {
      return { fault: `is not an integer from ${options.min} to ${options.max}` };
    }
    return { value };
  },
});

export const decimal = (
  env: string,
  options: KeyOptions<number> & { min: number; max: number },
): ConfigKey<number> => ({
  env,
  description: `${options.description} (${options.min}..${options.max})`,
  fallback: options.fallback,
  parse: (raw) => {
    const value = /^-?[0-9]+(\.[0-9]+)?$/.test(raw) ? Number(raw) : Number.NaN;
    if (!(value >= options.min && value <= options.max)) {
      return { fault: `is not a number from ${options.min} to ${options.max}` };
    }
    return { value };
  },
});

export const choice = <const T extends string>(
  env: string,
  options: KeyOptions<T> & { values: readonly T[] },
): ConfigKey<T> => ({
  env,
  description: `${options.description} (${options.values.join(' | ')})`,
  fallback: options.fallback,
  parse: (raw) => {
    const value = options.values.find((allowed) => allowed === raw);
    return value === undefined ? { fault: `is not one of ${options.values.join(', ')}` } : { value };
  },
});

export const flag = (env: string, options: KeyOptions<boolean>): ConfigKey<boolean> => ({
  env,
  description: `${options.description} (true | false)`,
  fallback: options.fallback,
  parse: (raw) => (raw === 'true' || raw === 'false' ? { value: raw === 'true' } : { fault: 'is not true or false' }),
});

/** Comma-separated, no empty member. */
export const list = (env: string, options: KeyOptions<readonly string[]>): ConfigKey<readonly string[]> => ({
  env,
  description: `${options.description} (comma-separated)`,
  fallback: options.fallback,
  parse: (raw) => {
    const value = raw.split(',').map((member) => member.trim());
    if (value.some((member) => member === '')) return { fault: 'has an empty member' };
    const fault = findPlaceholder(value, { rendered: true });
    return fault === undefined ? { value } : { fault: `has a member that ${fault}` };
  },
});

export const PLATFORM_RUN_ID_PATTERN = /^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$/;

/** Every fault of the configuration, in one error; exit code 78. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`configuration refused: ${faults.join('; ')}`);
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** Reads every key, or throws one ConfigError that names every missing and every malformed one. */
export function readConfig<S extends ConfigSpec>(spec: S, env: NodeJS.ProcessEnv = process.env): Config<S> {
  const faults: string[] = [];
  const config: Record<string, unknown> = {};
  for (const [name, key] of Object.entries(spec)) {
    const raw = env[key.env];
    if (raw === undefined || raw === '') {
      if (key.fallback === undefined) faults.push(`${key.env} is missing`);
      config[name] = key.fallback;
      continue;
    }
    // Whatever a key is, a stand-in is no value of it; a star may be one, and its key judges it.
    const standIn = findPlaceholder(raw, { stars: true });
    const parsed = standIn === undefined ? key.parse(raw) : { fault: standIn };
    if ('fault' in parsed) faults.push(`${key.env} ${parsed.fault}`);
    else config[name] = parsed.value;
  }
  if (faults.length > 0) throw new ConfigError(faults);
  return config as Config<S>;
}

/** Names by which a client of AWS is sent to another place than AWS; it reads them by itself. */
const ENDPOINT = /^AWS_ENDPOINT_URL(_[A-Z0-9_]+)?$/;

/** What is local in the keys of a managed profile (17, section 1); empty everywhere else. */
export function localFaults(spec: ConfigSpec, env: NodeJS.ProcessEnv = process.env): readonly string[] {
  if (!isManaged(env.ENVIRONMENT)) return [];
  return [
    ...localIn(
      Object.values(spec).map((key) => key.env),
      env,
    ),
    ...localEndpoints(env),
  ];
}

/** Endpoints on this machine that a client of AWS in this process would be sent to. */
export const localEndpoints = (env: NodeJS.ProcessEnv = process.env): readonly string[] =>
  localIn(
    Object.keys(env).filter((name) => ENDPOINT.test(name)),
    env,
  );

const localIn = (names: readonly string[], env: NodeJS.ProcessEnv): readonly string[] =>
  names.flatMap((name) => {
    const fault = findLocalPlace(env[name] ?? '');
    return fault === undefined ? [] : [`${name} ${fault}`];
  });

/** One line per key, for `--help`. */
export const describeConfig = (spec: ConfigSpec): string =>
  Object.values(spec)
    .map((key) => `  ${key.env}${key.fallback === undefined ? ' (required)' : ''}  ${key.description}`)
    .join('\n');

const ABSOLUTE_URL = /^[a-z][a-z0-9+.-]*:.+$/;

/** What every mode of the platform needs to know of its run and its substrate. */
export const runKeys = {
  environment: choice('ENVIRONMENT', {
    values: ['embedded', 'emulated', 'dev_min'],
    description: 'substrate that the facts are read from',
  }),
  platformRunId: text('REQUIRED_PLATFORM_RUN_ID', {
    pattern: PLATFORM_RUN_ID_PATTERN,
    description: 'the one run that this task works for',
  }),
  imageDigest: text('IMAGE_DIGEST', { pattern: /^sha256:[0-9a-f]{64}$/, description: 'digest of the running image' }),
  runConfigDigest: text('RUN_CONFIG_DIGEST', {
    pattern: /^[0-9a-f]{64}$/,
    description: 'pinned digest of the effective run configuration',
  }),
  serviceReleaseId: text('SERVICE_RELEASE_ID', { description: 'release that is recorded as provenance' }),
  taskArn: text('TASK_ARN', {
    description: 'identity of this task, set by the compute; on ECS read from its metadata',
  }),
  logLevel: choice('LOG_LEVEL', {
    values: ['debug', 'info', 'warn', 'error'],
    fallback: 'info',
    description: 'log level',
  }),
} as const;

export const objectStoreKeys = {
  objectStoreUrl: text('OBJECT_STORE_URL', {
    pattern: ABSOLUTE_URL,
    description: 's3:<region> or dir:<absolute path>',
  }),
  oracleBucket: text('S3_ORACLE_BUCKET', { description: 'bucket of the sealed input' }),
  archiveBucket: text('S3_ARCHIVE_BUCKET', { description: 'bucket of the event archive' }),
  quarantineBucket: text('S3_QUARANTINE_BUCKET', { description: 'bucket of quarantined payloads' }),
  evidenceBucket: text('S3_EVIDENCE_BUCKET', { description: 'bucket of the evidence' }),
} as const;

export const parameterKeys = {
  parametersUrl: text('PARAMETERS_URL', { pattern: ABSOLUTE_URL, description: 'ssm:<region> or file:<absolute path>' }),
} as const;

export const databaseKeys = {
  ...parameterKeys,
  dsnPath: text('SSM_DB_DSN_PATH', { description: 'parameter that holds the DSN of the platform database' }),
} as const;

export const eventLogKeys = {
  ...parameterKeys,
  bootstrapPath: text('SSM_CONFLUENT_BOOTSTRAP_PATH', { description: 'parameter that holds the event log address' }),
  apiKeyPath: text('SSM_CONFLUENT_API_KEY_PATH', { description: 'parameter that holds the event log user' }),
  apiSecretPath: text('SSM_CONFLUENT_API_SECRET_PATH', { description: 'parameter that holds the event log password' }),
} as const;

/** Where a person called a command of the package from. */
export const callerFolderOf = (): string => process.env.INIT_CWD ?? process.cwd();

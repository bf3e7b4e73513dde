import { handle } from '@spine-green/evidence-schemas';
import {
  busKeyPaths,
  type Daemon,
  daemonIdentity,
  findBusKeyName,
  LISTENERS,
  listenerOf,
  MODES,
  type ModeName,
  type Need,
} from '@spine-green/runtime/catalog';
import type { SubstrateName } from '../checks/outcome.ts';
import { permittedSkips } from './conformance-skips.ts';

/** Locators that every task gets under their registry name; values of secrets never travel in an environment. */
export const LOCATORS = [
  'SSM_DB_DSN_PATH',
  'SSM_CONFLUENT_BOOTSTRAP_PATH',
  'SSM_CONFLUENT_API_KEY_PATH',
  'SSM_CONFLUENT_API_SECRET_PATH',
  'SSM_IG_API_KEY_PATH',
] as const;
type Locator = (typeof LOCATORS)[number];

/**
 * Where a mode finds what it connects with. On one machine all tasks are one user of the bus; on a managed substrate each
 * role has a key of its own there, below the canonical one, and reads no other (05, section 4).
 */
export function locatorsOf(mode: ModeName, substrate: SubstrateName): Readonly<Record<Locator, string>> {
  const role = substrate === 'embedded' ? undefined : MODES.find((row) => row.mode === mode)?.principal;
  const name = role === undefined ? undefined : findBusKeyName(role);
  const own = name === undefined ? undefined : busKeyPaths(name, handle);
  const paths = Object.fromEntries(LOCATORS.map((key) => [key, handle(key)])) as Record<Locator, string>;
  if (own === undefined) return paths;
  return { ...paths, SSM_CONFLUENT_API_KEY_PATH: own.key, SSM_CONFLUENT_API_SECRET_PATH: own.secret };
}

/**
 * Whether the key of the bus that a mode works with opens a topic, by its name. On one machine one user sees all of them; on a
 * managed substrate a key opens what the modes that work with it read and write, and tells of no other.
 */
export function opensTopic(mode: ModeName, substrate: SubstrateName): (topic: string) => boolean {
  if (substrate === 'embedded') return () => true;
  const keyOf = (name: ModeName): string | undefined => {
    const row = MODES.find((one) => one.mode === name);
    return row === undefined ? undefined : findBusKeyName(row.principal);
  };
  const own = MODES.filter((row) => keyOf(row.mode) === keyOf(mode));
  const opened = new Set<string>(
    own.flatMap(({ topics }) => [...topics.reads, ...topics.writes].map((key) => handle(key))),
  );
  return (topic) => opened.has(topic);
}

/** Names that every task of a run finds in its environment. */
const commonNames = (): readonly string[] => [
  'ENVIRONMENT',
  'OBJECT_STORE_URL',
  'PARAMETERS_URL',
  'S3_ORACLE_BUCKET',
  'S3_ARCHIVE_BUCKET',
  'S3_QUARANTINE_BUCKET',
  'S3_EVIDENCE_BUCKET',
  'SERVICE_RELEASE_ID',
  'RUN_CONFIG_DIGEST',
  handle('REQUIRED_PLATFORM_RUN_ID_ENV_KEY'),
  ...LOCATORS,
];

const namesOf = (port: Parameters<typeof listenerOf>[0]): readonly string[] => Object.keys(listenerOf(port, '', 0));

const NAMES: Readonly<Record<Need, readonly string[]>> = {
  'gate listener': namesOf(LISTENERS['gate listener']),
  'case listener': namesOf(LISTENERS['case listener']),
  'label listener': namesOf(LISTENERS['label listener']),
  'scenario run': ['SCENARIO_RUN_ID'],
  'roster of daemons': ['CONFORMANCE_COMPONENTS'],
  'permitted skips': ['CONFORMANCE_SKIPS_PERMITTED'],
};

/** Names of the environment that a daemon is started with for a run, sorted, each once. */
export function daemonEnvironmentNames(daemon: Daemon, substrate: SubstrateName): readonly string[] {
  const { environment, ports, needs } = daemon;
  // A list without a member is no value of an environment.
  const hasSkips = permittedSkips(substrate).length > 0;
  const needed = needs.filter((need) => hasSkips || need !== 'permitted skips').flatMap((need) => NAMES[need]);
  const names = [
    ...commonNames(),
    ...Object.keys(daemonIdentity(daemon)),
    ...(ports.ops ? namesOf('OPS_PORT') : []),
    ...environment,
    ...needed,
  ];
  return [...new Set(names)].sort();
}

/** The same of the reporter; what is declared to have been provoked on purpose is there when something was. */
export const reporterEnvironmentNames = (declaresAnomalies: boolean): readonly string[] =>
  [
    ...commonNames(),
    'REPORTER_SCOPE',
    'REPORTER_LOCK_BACKEND',
    'REPORTER_LOCK_KEY_PATTERN',
    'REPORTER_HOLD_SECONDS',
    'REPORTER_SETTLE_SECONDS',
    'REPORTER_REQUIRED_COMPONENTS',
    'REPORTER_DEGRADED_SHARE_MAX',
    'RTDL_CORE_CONSUMER_GROUP_ID',
    'RTDL_CAUGHT_UP_LAG_MAX',
    ...(declaresAnomalies ? ['REPORTER_EXPECTED_ANOMALIES'] : []),
  ].sort();

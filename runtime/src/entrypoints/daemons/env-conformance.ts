import { PlatformError } from '@spine-green/evidence-schemas';
import { BUILT_DAEMONS, topicsWrittenBy } from '../../catalog.ts';
import { type Config, ConfigError, choice, integer, list, text } from '../../config.ts';
import { consumerStreams } from '../../consumer/streams.ts';
import { defineDaemon } from '../../daemon/daemon.ts';
import type { PlatformConfig } from '../../daemon/platform.ts';
import type { DaemonParts } from '../../daemon/work.ts';
import { taskWriter } from '../../observability/writer.ts';
import { allowLists } from '../../reads/allow-lists.ts';
import { gatePolicyRevision, runConfig } from '../../run-config.ts';
import { httpGate } from '../../services/env-conformance/http-gate.ts';
import { conformanceWork } from '../../services/env-conformance/service.ts';
import { skipFaults } from '../../services/env-conformance/step.ts';
import type { CheckContext, Endpoints } from '../../services/env-conformance/types.ts';
import { readMigrations } from '../../services/migrations/files.ts';
import { placeOfLog } from '../../substrate/event-log/place.ts';
import { openParameters } from '../../substrate/parameters/open.ts';
import { TOPICS } from '../../substrate/stack/pins.ts';
import { readHeartbeats } from '../../truth/heartbeats.ts';

const ownKeys = {
  groupId: text('RTDL_CORE_CONSUMER_GROUP_ID', { description: 'broker group of the RTDL core consumers' }),
  gateUrl: text('IG_BASE_URL', { pattern: /^https?:\/\/[^/]+\/?$/, description: 'base URL of the ingestion gate' }),
  gateKeyPath: text('SSM_IG_API_KEY_PATH', { description: 'parameter of the gate keys; <path>/ops is the ops key' }),
  authMode: choice('IG_AUTH_MODE', {
    values: ['api_key', 'service_token'],
    fallback: 'api_key',
    description: 'pinned authentication mode of the gate',
  }),
  scenarioRunId: text('SCENARIO_RUN_ID', { fallback: 'N/A', description: 'scenario of the run' }),
  pollSeconds: integer('CONFORMANCE_POLL_SECONDS', {
    min: 5,
    max: 300,
    fallback: 30,
    description: 'time between rounds',
  }),
  requiredComponents: list('CONFORMANCE_COMPONENTS', {
    fallback: BUILT_DAEMONS.map(({ mode }) => mode),
    description: 'daemons that must report, each exactly once; by default those of this image',
  }),
  skips: list('CONFORMANCE_SKIPS_PERMITTED', {
    fallback: [],
    description: 'check ids that this profile permits to skip',
  }),
};

type Values = PlatformConfig & Config<typeof ownKeys>;

export const mode = defineDaemon({
  mode: 'env-conformance',
  config: ownKeys,
  validate: ({ skips, environment }) => {
    const faults = skipFaults(skips, environment);
    if (faults.length > 0) throw new ConfigError(faults);
  },
  compose: async (config, parts) =>
    conformanceWork(
      {
        context: await contextOf(config, parts),
        identity: { ...config, writer: taskWriter(parts.identity.component, config) },
        skips: config.skips,
        pollMs: config.pollSeconds * 1000,
      },
      parts,
    ),
});

async function contextOf(values: Values, { database, eventLog, store, evidence, clock }: DaemonParts) {
  const parameters = openParameters(values.parametersUrl);
  // Read anew for every probe: no version of it is held, so none is declared.
  const opsKey = async (): Promise<string> => (await parameters.get(`${values.gateKeyPath}/ops`)).value.reveal();
  const context: CheckContext = {
    ...values,
    database,
    eventLog,
    store,
    target: evidence,
    clock,
    policy: gatePolicyRevision,
    busWrites: busWritesOf(values.requiredComponents),
    requiredTopics: TOPICS,
    streams: consumerStreams(values.groupId, values.platformRunId),
    migrations: readMigrations(),
    gate: httpGate({
      baseUrl: values.gateUrl,
      pinnedAuthMode: values.authMode,
      heartbeat: async () =>
        (await readHeartbeats(database, values.platformRunId)).find(({ component }) => component === 'ig')
          ?.policyRevisions,
      opsKey,
    }),
    endpoints: await endpointsOf(values),
    policies: {
      classes: Object.keys(runConfig.class_map.classes),
      partitionedClasses: Object.keys(runConfig.partitioning.profile_of_class),
      eventTypes: runConfig.class_map.event_types,
      principals: Object.keys(runConfig.class_map.principals),
      revision: gatePolicyRevision.revision,
    },
    decisions: {
      ...allowLists,
      declaredRole: async () =>
        (await readHeartbeats(database, values.platformRunId)).find(({ component }) => component === 'df')
          ?.policyRevisions.database_role,
    },
  };
  return context;
}

/** What the keys of these daemons may write, by their rows of the catalogue. */
function busWritesOf(components: readonly string[]): CheckContext['busWrites'] {
  const rows = BUILT_DAEMONS.filter(({ mode }) => components.includes(mode));
  return Object.fromEntries(rows.map(({ mode, principal }) => [mode, topicsWrittenBy(principal)]));
}

/** Hosts and schemes of the effective configuration; user names and passwords stay in the parameters. */
async function endpointsOf(values: Values): Promise<Endpoints> {
  const parameters = openParameters(values.parametersUrl);
  const dsn = (await parameters.get(values.dsnPath)).value.reveal();
  const bootstrap = (await parameters.get(values.bootstrapPath)).value.reveal();
  const { scheme, hosts } = placeOfLog(bootstrap);
  return {
    objectStoreScheme: values.objectStoreUrl.split(':')[0] ?? '',
    eventLogScheme: scheme,
    eventLogHosts: hosts,
    databaseHost: hostOf(dsn),
  };
}

function hostOf(dsn: string): string {
  try {
    return new URL(dsn).hostname;
  } catch (error) {
    // The error's text may hold the DSN, so it goes into the cause only.
    throw new PlatformError('CONFORMANCE_PROBE_FAILED', 'the DSN is no URL', { cause: error });
  }
}

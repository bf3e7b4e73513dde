import { PlatformError } from '@spine-green/evidence-schemas';
import { type Config, databaseKeys, eventLogKeys, integer, list, objectStoreKeys, runKeys, text } from '../config.ts';
import { consumerStreams } from '../consumer/streams.ts';
import { systemClock } from '../kernel/clock.ts';
import { defineMode, EXIT } from '../mode.ts';
import { codeOf, startDaemonReports } from '../observability/daemon.ts';
import { opsKeys } from '../observability/ops-config.ts';
import { taskWriter } from '../observability/writer.ts';
import { assertRunConfigDigest, gatePolicyRevision, runConfig, runConfigDigest } from '../run-config.ts';
import { conformanceHealth } from '../services/env-conformance/health.ts';
import { httpGate } from '../services/env-conformance/http-gate.ts';
import { conformanceLoop } from '../services/env-conformance/loop.ts';
import { type CheckContext, COMPONENT, type Endpoints } from '../services/env-conformance/types.ts';
import { readMigrations } from '../services/migrations/files.ts';
import type { Database } from '../substrate/database/port.ts';
import type { EventLog } from '../substrate/event-log/port.ts';
import { openObjectStore } from '../substrate/object-store/open.ts';
import { databaseFrom, eventLogFrom } from '../substrate/open.ts';
import { openParameters } from '../substrate/parameters/open.ts';
import { recordedParameters } from '../substrate/parameters/recorded.ts';
import { TOPICS } from '../substrate/stack/pins.ts';

const config = {
  ...runKeys,
  ...objectStoreKeys,
  ...databaseKeys,
  ...eventLogKeys,
  ...opsKeys,
  groupId: text('RTDL_CORE_CONSUMER_GROUP_ID', { description: 'broker group of the RTDL core consumers' }),
  gateUrl: text('IG_BASE_URL', { pattern: /^https?:\/\/[^/]+\/?$/, description: 'base URL of the ingestion gate' }),
  gateKeyPath: text('SSM_IG_API_KEY_PATH', { description: 'parameter of the gate keys; <path>/ops is the ops key' }),
  authMode: text('IG_AUTH_MODE', { fallback: 'api_key', description: 'pinned authentication mode of the gate' }),
  scenarioRunId: text('SCENARIO_RUN_ID', { fallback: 'N/A', description: 'scenario of the run' }),
  pollSeconds: integer('CONFORMANCE_POLL_SECONDS', {
    min: 5,
    max: 300,
    fallback: 30,
    description: 'time between rounds',
  }),
  requiredComponents: list('CONFORMANCE_COMPONENTS', {
    fallback: ['ig', 'archive-writer', 'env-conformance'],
    description: 'daemons that must report, each exactly once',
  }),
  skips: list('CONFORMANCE_SKIPS_PERMITTED', {
    fallback: [],
    description: 'check ids that this profile permits to skip',
  }),
};

type Values = Config<typeof config>;

export const mode = defineMode({
  config,
  load: async () => {
    assertRunConfigDigest(runConfigDigest());
    readMigrations();
  },
  run: async (values, { signal, log }) => {
    assertRunConfigDigest(values.runConfigDigest);
    const parameters = recordedParameters(openParameters(values.parametersUrl));
    const database = await databaseFrom(values, { applicationName: COMPONENT, connectionsMax: 3 }, parameters);
    const eventLog = await eventLogFrom(values, values.taskArn, parameters);
    try {
      const context = await contextOf(values, database, eventLog);
      let unwritten = false;
      const loop = conformanceLoop({
        context,
        identity: { ...values, writer: taskWriter(COMPONENT, values) },
        skips: values.skips,
        pollMs: values.pollSeconds * 1000,
        onFault: (error) => {
          unwritten = true;
          log.warn({ code: codeOf(error) }, 'a round was not written');
        },
        onRound: () => {
          unwritten = false;
        },
      });
      const identity = { instanceId: values.taskArn, platformRunId: values.platformRunId };
      const reports = await startDaemonReports({
        database,
        target: context.target,
        component: COMPONENT,
        config: values,
        policyRevisions: { [gatePolicyRevision.policy_id]: gatePolicyRevision.content_digest },
        loadedVersions: parameters.loadedVersions,
        health: () => conformanceHealth(identity, { last: loop.last(), unwritten }, systemClock),
        log,
      });
      await loop.run(signal);
      await reports.stop();
      return EXIT.ok;
    } finally {
      await eventLog.close();
      await database.close();
    }
  },
});

async function contextOf(values: Values, database: Database, eventLog: EventLog): Promise<CheckContext> {
  const store = openObjectStore(values.objectStoreUrl);
  const parameters = openParameters(values.parametersUrl);
  // Read anew for every probe: no version of it is held, so none is declared.
  const opsKey = async (): Promise<string> => (await parameters.get(`${values.gateKeyPath}/ops`)).value.reveal();
  return {
    ...values,
    database,
    eventLog,
    store,
    target: { store, bucket: values.evidenceBucket },
    clock: systemClock,
    policy: gatePolicyRevision,
    requiredTopics: TOPICS,
    streams: consumerStreams(values.groupId, values.platformRunId),
    migrations: readMigrations(),
    gate: httpGate({ baseUrl: values.gateUrl, authMode: values.authMode, opsKey }),
    endpoints: await endpointsOf(values),
    policies: {
      classes: Object.keys(runConfig.class_map.classes),
      partitionedClasses: Object.keys(runConfig.partitioning.profile_of_class),
      eventTypes: runConfig.class_map.event_types,
      principals: Object.keys(runConfig.class_map.principals),
      revision: gatePolicyRevision.revision,
    },
  };
}

/** Hosts and schemes of the effective configuration; user names and passwords stay in the parameters. */
async function endpointsOf(values: Values): Promise<Endpoints> {
  const parameters = openParameters(values.parametersUrl);
  const dsn = (await parameters.get(values.dsnPath)).value.reveal();
  const bootstrap = (await parameters.get(values.bootstrapPath)).value.reveal();
  const [scheme = '', rest = ''] = bootstrap.split('://');
  return {
    objectStoreScheme: values.objectStoreUrl.split(':')[0] ?? '',
    eventLogScheme: scheme,
    eventLogHosts: rest.split(',').map((address) => address.replace(/[:/].*$/, '')),
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

import { handle } from '@spine-green/evidence-schemas';
import { DaemonsReadyV1 } from '@spine-green/evidence-schemas/documents/daemons_ready.v1';
import { NetworkPostureSnapshotV1 } from '@spine-green/evidence-schemas/documents/network_posture_snapshot.v1';
import { SecretSurfaceCheckV1 } from '@spine-green/evidence-schemas/documents/secret_surface_check.v1';
import { BUILT_DAEMONS, type Daemon, PACKS, taskFamilyOf } from '@spine-green/runtime/catalog';
import { consumerStreams } from '@spine-green/runtime/consumer/streams';
import type { SubstrateName } from '../../../checks/outcome.ts';
import { taskDefinitionSetSha256 } from '../../../checks/steady.ts';
import { daemonEnvironmentNames, LOCATORS, locatorsOf } from '../../../rules/task-environment.ts';
import { byName, count, list, nullable, record, text } from '../../../run/handover.ts';
import type { Claims } from '../../data/compare.ts';
import { runObject } from '../../data/summaries.ts';
import type { ClaimsOf, Reading } from '../lane-reading.ts';
import { anything, findPassed, foundBy, handedOver, type Stage, writtenBy } from '../lanes.ts';
import { foundMembers, foundWhole, isAfter, outside, ownDocument, repeated } from './claims.ts';
import { BOUND, boundByService, ROLES_FOUND } from './roles.ts';

/** What lanes of M4 found and handed over of the daemons: map, contracts, start and readiness are of one catalogue. */
export const DAEMONS_FOUND: Readonly<Record<string, ClaimsOf>> = {
  ...ROLES_FOUND,
  'M4.B': (reading) => ({
    'the services of the catalogue': [reading.handed(record({ services: anything }))?.services, placesOf()],
    ...foundMembers(reading, 'M4.B-C03', { names: namesOf() }),
    ...foundMembers(reading, 'M4.B-C03a', { names: namesOf() }),
  }),
  'M4.D': (reading) => dependencyClaims(reading),
  'M4.E': (reading) => contractClaims(reading),
  'M4.F': (reading) => startClaims(reading),
  'M4.G': (reading) => ({
    // In which order a compute tells its tasks says nothing.
    'the tasks of the services of M4.F': [
      reading.handed(record({ tasks: list(UNIQUE) }))?.tasks.toSorted(byService),
      startedOf(reading.stage)
        ?.map(({ service, task_arns: [taskArn] }) => ({ taskArn, family: familyOf(service), service }))
        .sort(byService),
    ],
    ...foundMembers(reading, 'M4.G-C01', { services: BUILT_DAEMONS.length }),
    ...foundWhole(
      reading,
      'M4.G-C02',
      Object.fromEntries(
        consumerStreams(handle('RTDL_CORE_CONSUMER_GROUP_ID'), reading.run).map(({ groupId }) => [
          groupId,
          { owners: 1, waiting: 0, instances: 1 },
        ]),
      ),
    ),
  }),
  'M4.H': (reading) => ({
    ...foundMembers(reading, 'M4.H-C01', {
      services: placesOf()
        .map(({ service }) => service)
        .sort(),
      tasks: startedOf(reading.stage)
        ?.flatMap(({ task_arns: tasks }) => tasks)
        .sort(),
      daemons_ready: ownDocument(reading, 'operate/daemons_ready.json')?.sha256,
      demo_session: ownDocument(reading, 'operate/demo_session.json')?.sha256,
      expires_at_policy: reading.stage.ledger.phases.M0.pinned.expires_at_policy?.value ?? undefined,
    }),
  }),
};

const namesOf = () => Object.fromEntries(BUILT_DAEMONS.map(({ handle: key }) => [key, handle(key)]));

const placesOf = () =>
  BUILT_DAEMONS.map(({ handle: key, pack, mode }) => ({ handle: key, service: handle(key), pack, mode }));

const daemonOf = (service: string) => BUILT_DAEMONS.find(({ handle: key }) => handle(key) === service);

function familyOf(service: string): string | undefined {
  const daemon = daemonOf(service);
  return daemon === undefined ? undefined : taskFamilyOf(daemon.mode, handle('NAME_PREFIX'));
}

const UNIQUE = record({ taskArn: text, family: text, service: text });
const byService = (one: { readonly service: string }, other: { readonly service: string }): number =>
  one.service < other.service ? -1 : Number(one.service > other.service);

const STARTED = record({
  services: list(record({ service: text, task_definition: text, task_arns: list(text), image_digest: text })),
  heartbeats: count,
  loaded_versions: list(record({ component: text, path: text, version: count, current_version: nullable(count) })),
});
const startedOf = (stage: Stage) => handedOver(stage, 'M4.F', STARTED)?.services;

const CONTRACTS = record({
  services: list(record({ service: text, command: list(text), task_definition: text, environment_names: list(text) })),
  task_definition_set_sha256: text,
});

const setOf = (rows: readonly { readonly service: string; readonly task_definition: string }[]): string =>
  taskDefinitionSetSha256(rows.map((row) => ({ service: row.service, taskDefinition: row.task_definition })));

/** The probe reached the substrate of this epoch, with parameters of the versions before and after it. */
function dependencyClaims(reading: Reading): Claims {
  const { stage, snapshot } = reading;
  const probe = ownDocument(reading, 'm4_d_runtime_probe.json');
  const { parameters } = reading.side('M4.D-C01', 'observed');
  const versions = byName(count)(parameters)?.value;
  const before = surfaceVersions(stage);
  const after = isAfter(stage, 'M4.F', 'M4.D') ? currentVersions(stage) : undefined;
  const network = writtenBy(stage, {
    lane: 'M2.G',
    name: 'network_posture_snapshot.json',
    schema: NetworkPostureSnapshotV1,
  });
  return {
    ...foundMembers(reading, 'M4.D-C02', {
      nat_gateways: network?.nat_gateways_non_deleted_count,
      load_balancers: network?.load_balancers,
      network: network?.details,
    }),
    ...foundMembers(reading, 'M4.D-C01', {
      event_log: { cluster_id: snapshot.epoch.kafka_cluster_id, topics_missing: [] },
      log_names: probe === undefined ? undefined : [probe.sha256],
    }),
    ...(versions === undefined
      ? {}
      : {
          'the parameters of M4.D-C01': [
            Object.keys(versions).sort(),
            Object.values(locatorsOf('runtime-probe', stage.view.manifest.substrate)).sort(),
          ],
          'versions of parameters outside of those before and after': [
            outside(
              Object.entries(versions).map(([name, value]) => ({
                name,
                value,
                least: before.get(name),
                most: after?.get(name),
              })),
            ),
            [],
          ],
        }),
  };
}

/** The version of each parameter as M2.E described them. */
function surfaceVersions(stage: Stage): ReadonlyMap<string, number> {
  const ref = findPassed(stage, 'M2.E')?.documents.find(({ name }) => name === 'secret_surface_check.json');
  const surface = stage.view.typed(ref === undefined ? undefined : stage.view.find(ref), SecretSurfaceCheckV1);
  return new Map(
    (surface?.paths ?? []).flatMap(({ path, version }) => (typeof version === 'number' ? [[path, version]] : [])),
  );
}

/** The version of each parameter when M4.F described them; undefined where that lane does not hold. */
function currentVersions(stage: Stage): ReadonlyMap<string, number> | undefined {
  const rows = handedOver(stage, 'M4.F', STARTED)?.loaded_versions;
  return rows === undefined
    ? undefined
    : new Map(rows.flatMap(({ path, current_version: version }) => (version === null ? [] : [[path, version]])));
}

/** Every service starts its own mode with the names that the catalogue gives it, by the definition that M4.F started. */
function contractClaims(reading: Reading): Claims {
  const { stage, handed } = reading;
  const said = handed(CONTRACTS);
  if (said === undefined) return { 'its services': [undefined, placesOf().map(({ service }) => service)] };
  const started = startedOf(stage);
  return {
    'its services': [said.services.map(({ service }) => service), placesOf().map(({ service }) => service)],
    'the commands of the catalogue': [
      said.services.map(({ command }) => command),
      said.services.map(({ service }) => [daemonOf(service)?.mode]),
    ],
    ...Object.fromEntries(
      said.services.flatMap(({ service, environment_names: names }) => {
        const daemon = daemonOf(service);
        return daemon === undefined
          ? []
          : [[`the environment of ${service}`, [names, daemonEnvironmentNames(daemon, reading.snapshot.substrate)]]];
      }),
    ),
    task_definition_set_sha256: [said.task_definition_set_sha256, setOf(said.services)],
    ...foundWhole(reading, 'M4.E-C05', boundByService(handedOver(stage, 'M4.C', BOUND)?.services)),
    ...(started === undefined || !isAfter(stage, 'M4.F', 'M4.E')
      ? {}
      : {
          'the task definitions that M4.F started': [definitionsOf(said.services), definitionsOf(started)],
        }),
  };
}

const definitionsOf = (rows: readonly { readonly service: string; readonly task_definition: string }[]) =>
  Object.fromEntries(rows.map((row) => [row.service, row.task_definition]));

/** Services started pack after pack, each in one task of the pinned image, which M4.H published. */
function startClaims(reading: Reading): Claims {
  const { stage, handed, manifest } = reading;
  const said = handed(STARTED);
  const order = PACKS.flatMap((pack) => placesOf().filter((row) => row.pack === pack)).map(({ service }) => service);
  const contract = handedOver(stage, 'M4.E', CONTRACTS);
  const ready = isAfter(stage, 'M4.H', 'M4.F')
    ? stage.view.typed(runObject(stage.view, 'operate/daemons_ready.json'), DaemonsReadyV1)
    : undefined;
  if (said === undefined) return { 'its services': [undefined, order] };
  return {
    ...foundMembers(reading, 'M4.F-C01', { order }),
    ...foundMembers(reading, 'M4.F-C05', {
      services: order.toSorted(),
      task_definition_set_sha256: setOf(said.services),
    }),
    'the images of its services': [
      [...new Set(said.services.map(({ image_digest: image }) => image))],
      [manifest?.image.image_digest],
    ],
    'the set of its task definitions': [setOf(said.services), contract?.task_definition_set_sha256],
    'a task for each service': [said.services.map(({ task_arns: tasks }) => tasks.length), order.map(() => 1)],
    ...(ready === undefined
      ? {}
      : {
          'the services of M4.H': [
            said.services,
            ready.services.map((row) => ({
              service: row.service_name,
              task_definition: row.task_definition,
              task_arns: row.task_arns,
              image_digest: row.image_digest,
            })),
          ],
        }),
    heartbeats: [said.heartbeats, order.length],
    ...loadedClaims(said.loaded_versions, stage),
  };
}

type Loaded = NonNullable<ReturnType<typeof STARTED>>['value']['loaded_versions'];

/**
 * Every daemon works with what reaches database and log, and with no key but those that it was given the place of, its own
 * or, of somebody else's listener, that of its principal; each in the version that was current, none older than the probe's.
 */
function loadedClaims(rows: Loaded, stage: Stage): Claims {
  const probed = isAfter(stage, 'M4.F', 'M4.D') ? probedVersions(stage) : new Map<string, number>();
  const modes = BUILT_DAEMONS.map(({ mode }) => mode);
  const current = Map.groupBy(rows, ({ path }) => path);
  return {
    'daemons that loaded parameters': [[...new Set(rows.map(({ component }) => component))].sort(), modes.toSorted()],
    'parameters that a daemon loads and that are not its own, or does not load': [
      BUILT_DAEMONS.flatMap((daemon) => {
        const paths = rows.filter(({ component }) => component === daemon.mode).map(({ path }) => path);
        const { least, most } = pathsOf(daemon, stage.view.manifest.substrate);
        const strange = [...paths.filter((path) => !most.includes(path)), ...repeated(paths)];
        return [...strange, ...least.filter((path) => !paths.includes(path))].map((path) => `${daemon.mode} ${path}`);
      }),
      [],
    ],
    'versions that were not current': [
      rows.filter((row) => row.version !== row.current_version).map((row) => `${row.component} ${row.path}`),
      [],
    ],
    'parameters of which two versions were current': [
      [...current]
        .filter(([, own]) => new Set(own.map(({ current_version: version }) => version)).size > 1)
        .map(([path]) => path),
      [],
    ],
    'versions that are older than the probe found': [
      outside(
        rows.map(({ component, path, version }) => ({
          name: `${component} ${path}`,
          value: version,
          least: probed.get(path),
        })),
      ),
      [],
    ],
  };
}

/** The key of the gate belongs to the gate; everybody else has that of its principal. */
const GATE_KEY = 'SSM_IG_API_KEY_PATH';

function pathsOf(
  { mode, environment, gatePrincipal }: Daemon,
  substrate: SubstrateName,
): Record<'least' | 'most', readonly string[]> {
  const locators = locatorsOf(mode, substrate);
  const least = LOCATORS.filter((key) => key !== GATE_KEY).map((key) => locators[key]);
  const keys = [GATE_KEY, ...environment.filter((key) => /^SSM_.*_PATH$/.test(key))] as const;
  const places = keys.map((key) => String(handle(key as typeof GATE_KEY)));
  const ofPrincipal = gatePrincipal === null ? [] : places.map((path) => `${path}/${gatePrincipal}`);
  return { least, most: [...least, ...places, ...ofPrincipal] };
}

/** Versions that the probe of M4.D read. */
function probedVersions(stage: Stage): ReadonlyMap<string, number> {
  const found = foundBy(stage, ['M4.D', 'M4.D-C01'], record({ parameters: byName(count) }));
  return new Map(Object.entries(found?.parameters ?? {}));
}

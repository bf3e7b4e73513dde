import type { HandleKey } from '@spine-green/evidence-schemas';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import { jsonText } from '../../lib/definition/json-text.ts';
import type { ImageMode } from '../../lib/platform/image-help.ts';
import type { Pack, ServicePlace } from '../../lib/platform/services.ts';
import type { HandleTexts } from '../../lib/run/decided.ts';
import { defineLane } from '../../lib/run/lane.ts';

export interface MapRow extends ServicePlace {
  readonly mode: string;
  /** Task family that the service runs. */
  readonly family: string;
}

export interface HeldService {
  readonly service: string;
  readonly family: string;
  readonly desiredCount: number;
}

export interface MapFacts {
  /** The daemons of this release with their places. */
  readonly rows: Fact<readonly MapRow[]>;
  /** The catalogue as the pinned image prints it. */
  readonly image: Fact<readonly ImageMode[]>;
  /** Names, groups of services and count as the ledger pins them for this phase. */
  readonly pinned: Fact<HandleTexts>;
  /** What the compute holds each service at, before anything is started. */
  readonly held: Fact<readonly HeldService[]>;
}

/** Group of the pinned profile that holds the services of a pack (03, section 8). */
const GROUPS: Readonly<Record<Pack, string>> = {
  control_ingress: 'm6_control_ingress',
  rtdl_core: 'm7_p8_rtdl_core',
  rtdl_decision_lane: 'm7_p9_decision_lane',
  case_labels: 'm7_p10_case_labels',
  obs_gov: 'm8_obs_gov',
};
const REPLICAS = 1;

export const serviceMapLane = defineLane({
  id: 'M4.B',
  decide: (facts: MapFacts) => {
    const { rows, image, pinned, held } = facts;
    return {
      'M4.B-C01': {
        // The contract has so many, whatever an image holds (01, M4.B-C01).
        expected: { services: 13, packs: 5, missing: [], repeated: [], unknown: [], misplaced: [] },
        observed: mapFact(allReadable({ rows, image, pinned }), (found) => ({
          services: found.rows.length,
          packs: new Set(found.rows.map(({ pack }) => pack)).size,
          ...mapFaults(found.rows, found.image, groupsIn(found.pinned)),
        })),
        fails: 'M4B-B1',
      },
      'M4.B-C02': {
        expected: { pinned: REPLICAS, above: [] },
        observed: mapFact(allReadable({ rows, pinned, held }), (found) => ({
          pinned: replicasIn(found.pinned),
          above: found.rows
            .filter(({ service }) => found.held.some((row) => row.service === service && row.desiredCount > REPLICAS))
            .map(({ service }) => service),
        })),
        fails: 'M4B-B2',
      },
      'M4.B-C03': {
        expected: { names: pinnedNames(facts), ambiguous: [] },
        observed: mapFact(allReadable({ rows, held }), (found) => heldNames(found.rows, found.held)),
        fails: 'M4B-B4',
      },
      'M4.B-C03a': {
        expected: { names: pinnedNames(facts), ambiguous: [] },
        observed: mapFact(allReadable({ rows, pinned }), (found) => ({
          names: Object.fromEntries(found.rows.map(({ handle, service }) => [handle, service])),
          ambiguous: ambiguousNames(found.rows),
        })),
        fails: 'M4B-B4',
      },
      'M4.B-C04': {
        expected: [],
        observed: mapFact(allReadable({ rows, image }), (found) => jobsIn(found.rows, found.image)),
        fails: 'M4B-B5',
      },
    };
  },
  handover: ({ rows, pinned }) =>
    isReadable(rows) && isReadable(pinned)
      ? {
          services: rows.value.map(({ handle, service, pack, mode }) => ({ handle, service, pack, mode })),
          replicas: replicasIn(pinned.value) ?? 0,
        }
      : undefined,
});

/** Null when the pinned value is no count. */
function replicasIn(pinned: HandleTexts): number | null {
  const value = Number(pinned.ECS_PHASE_PROFILE_DEFAULT_START_DESIRED_COUNT ?? 'none');
  return Number.isSafeInteger(value) && value >= 0 ? value : null;
}

type Groups = Readonly<Record<string, readonly string[]>>;

function groupsIn({ ECS_PHASE_PROFILE_MAP: profile }: HandleTexts): Groups {
  const groups = jsonText(profile);
  return Object.fromEntries(
    Object.entries(groups ?? {}).map(([name, services]) => [name, Array.isArray(services) ? services.map(String) : []]),
  );
}

/** How the map differs from the daemons of the image and from the groups that were pinned. */
function mapFaults(rows: readonly MapRow[], image: readonly ImageMode[], groups: Groups) {
  const modes = rows.map((row) => row.mode);
  const daemons = image.filter(({ kind }) => kind === 'daemon').map(({ mode }) => mode);
  return {
    missing: daemons.filter((mode) => !modes.includes(mode)),
    repeated: modes.filter((mode, index) => modes.indexOf(mode) !== index),
    unknown: modes.filter((mode) => !image.some((one) => one.mode === mode)),
    misplaced: rows
      .filter(({ service, pack }) => groups[GROUPS[pack]]?.includes(service) !== true)
      .map((row) => row.service),
  };
}

/** Null for a handle of which the ledger pins no name. */
const pinnedNames = ({ rows, pinned }: MapFacts): Readonly<Record<string, string | null>> =>
  Object.fromEntries(valueOr(rows, []).map(({ handle }) => [handle, valueOr(pinned, {})[handle] ?? null]));

/** The name under which the compute holds each handle, told by the task family; null for one that it holds not once. */
function heldNames(rows: readonly MapRow[], held: readonly HeldService[]) {
  const own = rows.map(({ handle, family }) => ({
    handle,
    services: held.filter((one) => one.family === family).map(({ service }) => service),
  }));
  return {
    names: Object.fromEntries(
      own.map(({ handle, services: [service, second] }) => [handle, second === undefined ? (service ?? null) : null]),
    ),
    ambiguous: own.filter(({ services }) => services.length > 1).map(({ handle }) => handle),
  };
}

/** Names that are not concrete, and names that stand for more than one handle. */
const ambiguousNames = (rows: readonly MapRow[]): readonly HandleKey[] =>
  rows
    .filter(
      ({ service, handle }) =>
        !/^[a-z][a-z0-9-]{1,254}$/.test(service) ||
        rows.some((row) => row.service === service && row.handle !== handle),
    )
    .map((row) => row.handle);

/** Jobs are never daemonised (01, M4). */
const jobsIn = (rows: readonly MapRow[], image: readonly ImageMode[]): readonly string[] =>
  rows.filter(({ mode }) => image.some((one) => one.mode === mode && one.kind !== 'daemon')).map((row) => row.service);

import { handle } from '@spine-green/evidence-schemas';
import { check } from '../../lib/checks/check.ts';
import { type Fact, mapFact, observe } from '../../lib/checks/fact.ts';
import { type ImageMode, readImageCatalogue } from '../../lib/platform/image-help.ts';
import { PACKS, type ServicePlace, serviceMap, servicePlaces } from '../../lib/platform/services.ts';
import { plainLane } from '../../lib/run/lane.ts';

interface MapRow extends ServicePlace {
  readonly mode: string;
}

export interface MapFacts {
  readonly rows: Fact<readonly MapRow[]>;
  readonly places: readonly ServicePlace[];
  readonly image: Fact<readonly ImageMode[]>;
  /** Replicas that each service starts with. */
  readonly replicas: number;
}

export const serviceMapLane = plainLane<MapFacts>({
  id: 'M4.B',
  gather: async (context) => ({
    rows: await observe(async () =>
      (await serviceMap(context)).map(({ handle: key, service, pack, mode }) => ({ handle: key, service, pack, mode })),
    ),
    places: servicePlaces(),
    image: await observe(() => readImageCatalogue(context)),
    replicas: handle('ECS_PHASE_PROFILE_DEFAULT_START_DESIRED_COUNT'),
  }),
  decide: ({ rows, places, image, replicas }) => [
    check('M4.B-C01a', {
      expected: { missing: [], repeated: [], unknown: [], misplaced: [] },
      observed: 'unreadable' in image ? image : mapFact(rows, (found) => mapFaults(found, image.value, places)),
      fails: 'M4B-B1',
    }),
    check('M4.B-C02', {
      expected: 1,
      observed: mapFact(rows, () => replicas),
      fails: 'M4B-B2',
    }),
    check('M4.B-C03', { expected: [], observed: mapFact(rows, ambiguousNames), fails: 'M4B-B4' }),
    check('M4.B-C04', {
      expected: [],
      observed: 'unreadable' in image ? image : mapFact(rows, (found) => jobsIn(found, image.value)),
      fails: 'M4B-B5',
    }),
  ],
  payload: ({ rows, replicas }) => ({
    packs: PACKS.map((pack) => ({
      pack,
      services: 'value' in rows ? rows.value.filter((row) => row.pack === pack).map((row) => row.service) : [],
    })),
    services: 'value' in rows ? rows.value : [],
    replicas,
  }),
});

/** How the map differs from the daemons of the image and from their places in the contract. */
export function mapFaults(rows: readonly MapRow[], image: readonly ImageMode[], places: readonly ServicePlace[]) {
  const modes = rows.map((row) => row.mode);
  const daemons = image.filter(({ kind }) => kind === 'daemon').map(({ mode }) => mode);
  return {
    missing: daemons.filter((mode) => !modes.includes(mode)),
    repeated: modes.filter((mode, index) => modes.indexOf(mode) !== index),
    unknown: modes.filter((mode) => !image.some((one) => one.mode === mode)),
    misplaced: rows
      .filter((row) => !places.some(({ service, pack }) => service === row.service && pack === row.pack))
      .map((row) => row.service),
  };
}

/** Names that are not concrete, and names that stand for more than one handle. */
export function ambiguousNames(rows: readonly MapRow[]): readonly string[] {
  return rows
    .filter(
      ({ service }) =>
        !/^[a-z][a-z0-9-]{1,254}$/.test(service) || rows.filter((row) => row.service === service).length > 1,
    )
    .map((row) => row.handle);
}

/** Jobs are never daemonised (01, M4). */
export const jobsIn = (rows: readonly MapRow[], image: readonly ImageMode[]): readonly string[] =>
  rows.filter(({ mode }) => image.some((one) => one.mode === mode && one.kind !== 'daemon')).map((row) => row.service);

import { describe, expect, test } from 'vitest';
import { catalogueIn, requiredIn } from '../../../actions/lib/platform/image-help.ts';
import { servicePlaces } from '../../../actions/lib/platform/services.ts';
import { type MapFacts, serviceMapLane } from '../../../actions/m4-daemons/lanes/b-service-map.ts';
import { codesFor } from '../../support/decided-lane.ts';

const modes: Readonly<Record<string, string>> = {
  SVC_IG: 'ig',
  SVC_RTDL_CORE_ARCHIVE_WRITER: 'archive-writer',
  SVC_ENV_CONFORMANCE: 'env-conformance',
};
const rows = servicePlaces().flatMap((place) => {
  const mode = modes[place.handle];
  return mode === undefined ? [] : [{ ...place, mode }];
});
const [ig, archive, conformance] = rows;
if (ig === undefined || archive === undefined || conformance === undefined) throw new Error('a place is missing');

const good: MapFacts = {
  rows: { value: rows },
  places: servicePlaces(),
  image: {
    value: [
      { mode: 'reporter', kind: 'job' },
      { mode: 'ig', kind: 'daemon' },
      { mode: 'archive-writer', kind: 'daemon' },
      { mode: 'env-conformance', kind: 'daemon' },
    ],
  },
  replicas: 1,
};

describe('the service map', () => {
  test('has thirteen places in five packs, each name once', () => {
    const places = servicePlaces();
    expect(places).toHaveLength(13);
    expect(new Set(places.map(({ pack }) => pack)).size).toBe(5);
    expect(new Set(places.map(({ service }) => service)).size).toBe(13);
  });

  test('closes when it holds exactly the daemons of the image', () => {
    expect(codesFor(serviceMapLane, good)).toEqual([]);
  });

  test.each<{ given: string; facts: Partial<MapFacts>; codes: string[] }>([
    { given: 'a daemon of the image is missing', facts: { rows: { value: [ig, archive] } }, codes: ['M4B-B1'] },
    {
      given: 'a service is in the wrong pack',
      facts: { rows: { value: [ig, archive, { ...conformance, pack: 'rtdl_core' }] } },
      codes: ['M4B-B1'],
    },
    {
      given: 'the image has no such mode',
      facts: { rows: { value: [...rows, { ...ig, service: `${ig.service}-two`, mode: 'ieg' }] } },
      codes: ['M4B-B1'],
    },
    { given: 'a handle repeats a name', facts: { rows: { value: [...rows, ig] } }, codes: ['M4B-B1', 'M4B-B4'] },
    { given: 'two replicas start', facts: { replicas: 2 }, codes: ['M4B-B2'] },
    {
      given: 'a job is in the map',
      facts: { rows: { value: [ig, archive, { ...conformance, mode: 'reporter' }] } },
      codes: ['M4B-B1', 'M4B-B5'],
    },
    { given: 'the image does not answer', facts: { image: { unreadable: 'exit 1' } }, codes: ['M4B-B1', 'M4B-B5'] },
    {
      given: 'the map cannot be made',
      facts: { rows: { unreadable: 'no image digest is pinned' } },
      codes: ['M4B-B1', 'M4B-B2', 'M4B-B4', 'M4B-B5'],
    },
  ])('fails with $codes when $given', ({ facts, codes }) => {
    expect(codesFor(serviceMapLane, { ...good, ...facts })).toEqual(codes);
  });
});

describe('the help of the image', () => {
  test('names modes with their kind', () => {
    const lines = ['usage: <mode> [--help | --dry-run]', '', '  ig                   daemon  admits events'];
    expect(catalogueIn(lines)).toEqual([{ mode: 'ig', kind: 'daemon' }]);
  });

  test('names the environment that a mode cannot start without', () => {
    const lines = ['environment:', '  ENVIRONMENT (required)  substrate', '  LOG_LEVEL  log level'];
    expect(requiredIn(lines)).toEqual(['ENVIRONMENT']);
  });
});

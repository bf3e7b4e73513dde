import { describe, expect, test } from 'vitest';
import { catalogueIn, requiredIn } from '../../../actions/lib/platform/image-help.ts';
import { servicePlaces } from '../../../actions/lib/platform/services.ts';

test('the contract has thirteen places in five packs, each name once', () => {
  const places = servicePlaces();
  expect(places).toHaveLength(13);
  expect(new Set(places.map(({ pack }) => pack)).size).toBe(5);
  expect(new Set(places.map(({ service }) => service)).size).toBe(13);
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

import { findSchemaName, isSchemaName } from '@spine-green/evidence-schemas';
import { RunReservationV1 } from '@spine-green/evidence-schemas/documents/run_reservation.v1';
import { describe, expect, test } from 'vitest';

const document = {
  schema: 'fp.run_reservation.v1',
  platform_run_id: 'platform_20261122T101500Z',
  reserved_at_utc: '2026-11-22T10:15:00.000000Z',
  execution_id: 'm3_20261122T101400Z',
};

describe('a parser', () => {
  test('returns the document it was given', () => {
    expect(RunReservationV1.parse(document)).toBe(document);
    expect(RunReservationV1.is(document)).toBe(true);
    expect(RunReservationV1.faults(document)).toEqual([]);
  });

  test.each([
    {
      given: 'a value of another type',
      value: { ...document, execution_id: 7 },
      path: '/execution_id',
      keyword: 'type',
    },
    { given: 'a foreign member', value: { ...document, hunter22: 1 }, path: '/', keyword: 'additionalProperties' },
    {
      given: 'a value out of form',
      value: { ...document, execution_id: 'hunter22' },
      path: '/execution_id',
      keyword: 'pattern',
    },
  ])('names place and rule for $given, never the value', ({ value, path, keyword }) => {
    const faults = RunReservationV1.faults(value);
    expect(faults).toContainEqual({ path, keyword });
    expect(() => RunReservationV1.parse(value)).toThrow(`${path} (${keyword})`);
    expect(JSON.stringify(faults)).not.toContain('hunter22');
  });

  test('names the member that is missing', () => {
    const { execution_id: _, ...rest } = document;
    expect(RunReservationV1.faults(rest)).toEqual([{ path: '/execution_id', keyword: 'required' }]);
  });

  test('names at most ten faults', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`m${n}`, n]));
    expect(RunReservationV1.faults({ ...document, ...many })).toHaveLength(10);
  });
});

describe('a schema name', () => {
  test.each([
    { given: 'a tag of this platform', value: document, name: 'run_reservation.v1' },
    { given: 'an unknown tag', value: { schema: 'fp.nothing.v1' }, name: undefined },
    { given: 'the name of an inherited member', value: { schema: 'fp.constructor' }, name: undefined },
    { given: 'a tag that is no text', value: { schema: 1 }, name: undefined },
    { given: 'a list', value: [], name: undefined },
    { given: 'null', value: null, name: undefined },
  ])('is $name for $given', ({ value, name }) => {
    expect(findSchemaName(value)).toBe(name);
  });

  test('is known or not', () => {
    expect(isSchemaName('run_reservation.v1')).toBe(true);
    expect(isSchemaName('toString')).toBe(false);
  });
});

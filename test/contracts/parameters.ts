import { inspect } from 'node:util';
import type { Parameters } from '@spine-green/runtime/substrate/parameters/port';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

export interface ParametersSubject {
  /** Empty. */
  readonly parameters: Parameters;
  readonly drop: () => Promise<void>;
}

const DSN = '/fraud-platform/dev_min/db/dsn';
const VALUE = 'the value that nobody may see';

/** What every parameters adapter keeps. */
export function parametersContract(name: string, open: () => Promise<ParametersSubject>): void {
  describe(`parameters contract: ${name}`, () => {
    let subject: ParametersSubject | undefined;
    beforeEach(async () => {
      subject = await open();
    });
    afterEach(async () => subject?.drop());
    const at: At = () => {
      if (subject === undefined) throw new Error('the subject is opened before each test');
      return subject.parameters;
    };
    versions(at);
    refusals(at);
  });
}

type At = () => Parameters;

function versions(at: At): void {
  describe('versions', () => {
    test('every put makes the next version, starting at 1', async () => {
      const parameters = at();
      expect(await parameters.put(DSN, 'first')).toBe(1);
      expect(await parameters.put('/other', 'other')).toBe(1);
      expect(await parameters.put(DSN, 'second')).toBe(2);
      expect(await parameters.put(DSN, 'second')).toBe(3);
      const found = await parameters.get(DSN);
      expect(found).toMatchObject({ path: DSN, version: 3 });
      expect(found.value.reveal()).toBe('second');
      expect(found.lastModifiedUtc).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,6}Z$/);
    });

    test('concurrent puts each get a version of their own', async () => {
      const parameters = at();
      const puts = Array.from({ length: 10 }, (_, index) => parameters.put(DSN, `value ${index}`));
      const versions = await Promise.all(puts);
      expect(versions.toSorted((left, right) => left - right)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      const last = versions.indexOf(10);
      expect((await parameters.get(DSN)).value.reveal()).toBe(`value ${last}`);
    });

    test('keeps values of any content', async () => {
      const parameters = at();
      for (const value of ['{"a":{"b":1}}', 'ü\n"\\', ' x ', 'x'.repeat(4096)]) {
        await parameters.put(DSN, value);
        expect((await parameters.get(DSN)).value.reveal()).toBe(value);
      }
    });

    test('describes what is below a prefix, in path order and without values', async () => {
      const parameters = at();
      for (const path of ['/b/2', '/a/1', '/b/1/x', '/bc/1', '/b']) await parameters.put(path, VALUE);
      const paths = async (prefix: string) => (await parameters.describe(prefix)).map(({ path }) => path);
      expect(await paths('/b')).toEqual(['/b/1/x', '/b/2']);
      expect(await paths('/b/')).toEqual(['/b/1/x', '/b/2']);
      expect(await paths('/')).toEqual(['/a/1', '/b', '/b/1/x', '/b/2', '/bc/1']);
      expect(await paths('/none')).toEqual([]);
      expect(JSON.stringify(await parameters.describe('/'))).not.toContain(VALUE);
      await expect(parameters.describe('b')).rejects.toMatchObject({ code: 'E_PARAMETER_PATH_INVALID' });
    });
  });
}

function refusals(at: At): void {
  describe('refusals and secrecy', () => {
    test('absent is an error and never empty', async () => {
      const parameters = at();
      await parameters.put(DSN, VALUE);
      await parameters.delete(DSN);
      const absent = { code: 'E_PARAMETER_ABSENT', retry: false };
      await expect(parameters.get(DSN)).rejects.toMatchObject(absent);
      await expect(parameters.delete(DSN)).rejects.toMatchObject(absent);
      await expect(parameters.get('/never')).rejects.toMatchObject(absent);
    });

    test.each(['', ' ', '\n', 'TO_PIN', 'changeme', '<dsn>', 'x'.repeat(4097)])(
      'refuses the value %j and keeps the one before',
      async (value) => {
        const parameters = at();
        await parameters.put(DSN, VALUE);
        await expect(parameters.put(DSN, value)).rejects.toMatchObject({ code: 'E_PARAMETER_VALUE_INVALID' });
        expect((await parameters.get(DSN)).version).toBe(1);
      },
    );

    test.each(['', '/', 'a', '/a/', '/a//b', '/../a', '/A', '/a b', '/a\n', `/${'a'.repeat(1011)}`])(
      'refuses the path %j',
      async (path) => {
        const parameters = at();
        const invalid = { code: 'E_PARAMETER_PATH_INVALID' };
        await expect(parameters.get(path)).rejects.toMatchObject(invalid);
        await expect(parameters.put(path, VALUE)).rejects.toMatchObject(invalid);
        await expect(parameters.delete(path)).rejects.toMatchObject(invalid);
      },
    );

    test('a value shows only where it is revealed on purpose', async () => {
      const parameters = at();
      await parameters.put(DSN, VALUE);
      const found = await parameters.get(DSN);
      const shown = [
        String(found.value),
        Object.values(found.value).join(''),
        JSON.stringify(found),
        inspect(found, { depth: 9 }),
      ];
      for (const text of shown) expect(text).not.toContain(VALUE);
      expect(found.value.reveal()).toBe(VALUE);
    });

    test('no error shows a value', async () => {
      const parameters = at();
      const long = VALUE.repeat(1000);
      await parameters.put(DSN, VALUE);
      const calls = [parameters.put(DSN, long), parameters.put('/A', VALUE), parameters.get('/none')];
      for (const call of await Promise.allSettled(calls)) {
        expect(call.status).toBe('rejected');
        expect(inspect(call, { depth: 9 })).not.toContain(VALUE);
      }
    });
  });
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningTask } from '@spine-green/runtime/substrate/compute/port';
import { createParameters, openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadPhaseDefinition } from '../../../actions/lib/definition/phase-definition.ts';
import type { LedgerEvent } from '../../../actions/lib/ledger/events.ts';
import { EMPTY_LEDGER } from '../../../actions/lib/ledger/state.ts';
import { tablesOf } from '../../../actions/lib/platform/migrated-database.ts';
import type { HeartbeatRow } from '../../../actions/lib/platform/service-state.ts';
import { declaredBy, readParameter } from '../../../actions/m2-substrate/facts/e-secret-surface.ts';
import { registerOf } from '../../../actions/m2-substrate/facts/j-exit.ts';
import { PREDICATES } from '../../../actions/m2-substrate/lanes/j-exit.ts';
import { IMAGE } from '../../support/decided-lane.ts';

describe('a mandatory parameter', () => {
  const store = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parameters-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const url = `file:${join(folder, 'parameters.json')}`;
    await createParameters(url);
    return { url, parameters: openParameters(url) };
  };

  test.each([
    ['s3cret value with <markup>', 'usable'],
    ['TBD', 'placeholder'],
    ['<PIN>', 'placeholder'],
    [' ', 'empty'],
  ])('%j is %s', async (value, state) => {
    const { url, parameters } = await store();
    await parameters.put('/p/secret', 'usable-value');
    // The store refuses such values; somebody may have written one past it.
    const file = url.slice('file:'.length);
    writeFileSync(file, readFileSync(file, 'utf8').replace('usable-value', value));
    const found = await readParameter(parameters, '/p/secret');
    expect(found).toMatchObject({ path: '/p/secret', state, version: 1 });
    expect(Object.values(found)).not.toContain(value);
  });

  test('that nobody put is absent', async () => {
    const { parameters } = await store();
    expect((await readParameter(parameters, '/p/secret')).state).toBe('absent');
  });

  test('of a store that cannot be read is not absent', async () => {
    const { url } = await store();
    rmSync(url.slice('file:'.length));
    await expect(readParameter(openParameters(url), '/p/secret')).rejects.toThrow('E_PARAMETERS_UNREADABLE');
  });
});

test('a running task that declares nothing is listed without a version', () => {
  const task = (taskArn: string): RunningTask => ({
    taskArn,
    family: 'fp-ig',
    imageDigest: IMAGE,
    command: ['ig'],
    service: 'ig',
    status: 'RUNNING',
    startedAtUtc: '2026-11-22T10:15:00.000000Z',
  });
  const declared = [
    { component: 'ig', instanceId: 'one', loadedVersions: { '/p/dsn': 2 } },
  ] as unknown as HeartbeatRow[];
  expect(declaredBy([task('one'), task('two')], declared)).toEqual([
    { component: 'ig', versions: { '/p/dsn': 2 } },
    { component: 'fp-ig', versions: {} },
  ]);
});

test('the tables of the migrations are those that one makes and no later one drops', () => {
  const made = 'CREATE TABLE ig.a (n int);\nCREATE TABLE IF NOT EXISTS obs.b (n int);\n  CREATE TABLE note.c (n int);';
  expect(tablesOf([made, 'DROP TABLE IF EXISTS ig.a;\nCREATE TABLE sr.d_2 (n int);'])).toEqual(['obs.b', 'sr.d_2']);
});

describe('the risk register', () => {
  const ledger = {
    phases: {
      ...EMPTY_LEDGER.phases,
      M1: {
        ...EMPTY_LEDGER.phases.M1,
        openBlockers: [{ code: 'M1C-B1', lane: 'M1.C', openedSeq: 3 }],
        openDrift: ['DS-I4'],
      },
      M3: { ...EMPTY_LEDGER.phases.M3, openDrift: ['DS-S1'] },
    },
  };
  const waived = (item: string) =>
    ({
      event: 'WAIVER_RECORDED',
      payload: { item, reason: 'slow disk', expires_at_utc: '2026-11-23T00:00:00.000000Z', residual_risk: 'late' },
    }) as unknown as LedgerEvent;

  test('holds what is open up to this phase, and the waivers of this execution', () => {
    const events = [waived('M2.A m2_20261122T101500Z'), waived('M2.A m2_20261121T101500Z')];
    expect(registerOf(ledger, events, 'm2_20261122T101500Z')).toEqual({
      blockers: [{ phase: 'M1', lane: 'M1.C', code: 'M1C-B1' }],
      drift: [{ phase: 'M1', class: 'DS-I4' }],
      waivers: [
        { item: 'M2.A m2_20261122T101500Z', residual_risk: 'late', expires_at_utc: '2026-11-23T00:00:00.000000Z' },
      ],
    });
  });

  test('belongs to predicates that the definition names', () => {
    const named = loadPhaseDefinition('M2').verdict.predicates.map(({ name }) => name);
    expect(Object.keys(PREDICATES)).toEqual(named);
  });
});

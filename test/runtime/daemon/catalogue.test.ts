import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HANDLE_KEYS, handle } from '@spine-green/evidence-schemas';
import { BUILT_DAEMONS, DAEMONS, gateKeyPathOf, JOBS, MODES, PACKS } from '@spine-green/runtime/catalog';
import { consumerStreams, streamIdOf } from '@spine-green/runtime/consumer/streams';
import { runConfig } from '@spine-green/runtime/run-config';
import { describe, expect, it } from 'vitest';
import { servicePlaces } from '../../../actions/lib/platform/services.ts';

const SOURCES = join(import.meta.dirname, '../../../runtime/src');
const MIGRATIONS = join(SOURCES, '../migrations');
const RUN = 'platform_20261120T000000Z';

const migrated = readdirSync(MIGRATIONS)
  .map((name) => readFileSync(join(MIGRATIONS, name), 'utf8'))
  .join('\n');
const entrypointOf = ({ kind, mode }: (typeof MODES)[number]): string =>
  join(SOURCES, 'entrypoints', `${kind}s`, `${mode}.ts`);
/** The registry's own list of what each phase starts. */
const PROFILES = handle('ECS_PHASE_PROFILE_MAP');
const unique = (values: readonly unknown[]): number => new Set(values).size;

describe.each(MODES.map((row) => ({ mode: row.mode, row })))('the mode $mode', ({ mode, row }) => {
  it('has an entrypoint that composes the work of its room', () => {
    expect(existsSync(join(SOURCES, 'services', row.room))).toBe(true);
    expect(readFileSync(entrypointOf(row), 'utf8')).toContain(`'../../services/${row.room}/`);
  });

  it('is defined as what its row says it is', () => {
    const text = readFileSync(entrypointOf(row), 'utf8');
    expect(text.includes('defineDaemon({')).toBe(row.kind === 'daemon');
    const declared = /define(?:Daemon|Job)\(\{\s*mode: '([^']+)'/.exec(text)?.[1];
    expect([mode, undefined]).toContain(declared);
  });

  it('names a role, a size and topics that the registry has', () => {
    const { cpu, memory } = row.limits;
    const keys = [row.principal, cpu, memory, ...row.topics.reads, ...row.topics.writes];
    expect(keys.filter((key) => !HANDLE_KEYS.includes(key))).toEqual([]);
    expect([handle(cpu), handle(memory)].every((size) => size >= 256)).toBe(true);
  });

  it('pushes only under a principal that the gate grants something', () => {
    const grants: Readonly<Record<string, readonly string[]>> = runConfig.class_map.principals;
    const { gatePrincipal } = row;
    const granted = gatePrincipal === null ? undefined : grants[gatePrincipal];
    expect(granted === undefined ? null : granted.length > 0).toBe(gatePrincipal === null ? null : true);
    const known: readonly string[] = handle('IG_WRITER_PRINCIPALS');
    expect(gatePrincipal === null || known.includes(gatePrincipal)).toBe(true);
  });

  it('keeps its progress in a table that a migration creates', () => {
    const { checkpoints } = row;
    expect(checkpoints === null || migrated.includes(`CREATE TABLE ${checkpoints} (`)).toBe(true);
  });
});

describe.each(BUILT_DAEMONS.map((row) => ({ mode: row.mode, row })))('the daemon $mode', ({ row }) => {
  it('has the service that its handle names', () => {
    expect(handle(row.handle)).toBe(`${handle('NAME_PREFIX')}-${row.service}`);
  });

  it('connects to the database', () => {
    expect(row.limits.connections).toBeGreaterThan(0);
  });

  it('is a consumer exactly when it has checkpoints, and then of topics that it reads', () => {
    const stream = consumerStreams('core', RUN).find(({ component }) => component === row.mode);
    expect(stream?.topics).toEqual(row.checkpoints === null ? undefined : row.topics.reads.map((key) => handle(key)));
    if (row.checkpoints !== null) expect(row.topics.reads.length).toBeGreaterThan(0);
  });

  it('takes a text under the name of every handle of its environment', () => {
    const inputs = { SERVICE_DISCOVERY_NAMESPACE: 'demo.local' };
    expect(row.environment.map((key) => typeof handle(key, inputs))).toEqual(row.environment.map(() => 'string'));
  });
});

describe('the catalogue', () => {
  it('has every name once', () => {
    const rows = [...JOBS, ...DAEMONS];
    expect(unique(rows.map(({ mode }) => mode))).toBe(rows.length);
    expect(unique(MODES.map(({ service }) => service))).toBe(MODES.length);
    expect(unique(DAEMONS.map((row) => row.handle))).toBe(DAEMONS.length);
    expect(unique(BUILT_DAEMONS.map(({ mode }) => streamIdOf(mode, RUN)))).toBe(BUILT_DAEMONS.length);
  });

  it('holds every service of the contract, pack after pack in the order of their start', () => {
    const services = HANDLE_KEYS.filter((key) => key.startsWith('SVC_'));
    expect([...DAEMONS.map((row) => row.handle)].sort()).toEqual(services);
    expect(servicePlaces().map(({ service }) => service)).toEqual(PROFILES.all_spine_daemons);
    const packs = PACKS.map((pack) => servicePlaces().flatMap((place) => (place.pack === pack ? [place.service] : [])));
    const { m6_control_ingress, m7_p8_rtdl_core, m7_p9_decision_lane, m7_p10_case_labels, m8_obs_gov } = PROFILES;
    expect(packs).toEqual([m6_control_ingress, m7_p8_rtdl_core, m7_p9_decision_lane, m7_p10_case_labels, m8_obs_gov]);
  });

  it('says that the gate writes the topics of what may be pushed, and no other', () => {
    const { profiles, profile_of_class } = runConfig.partitioning;
    const topicOf = new Map<string, string>(Object.entries(profiles).map(([profile, { topic }]) => [profile, topic]));
    const pushed = Object.entries(runConfig.class_map.classes).filter(([, { http }]) => http);
    const profileOf: Readonly<Record<string, string>> = profile_of_class;
    const topics = pushed.map(([name]) => topicOf.get(profileOf[name] ?? '') ?? `no topic for ${name}`);
    const written = BUILT_DAEMONS.find(({ mode }) => mode === 'ig')?.topics.writes.map((key) => handle(key));
    expect([...(written ?? [])].sort()).toEqual([...new Set(topics)].sort());
  });

  it('knows everybody who may hold a key of the gate, beside the operators', () => {
    const named = [...JOBS, ...DAEMONS].flatMap(({ gatePrincipal }) => gatePrincipal ?? []);
    expect([...new Set([...named, 'ops'])].sort()).toEqual(Object.keys(runConfig.class_map.principals).sort());
  });

  it('gives each its own key of the gate, and is the only place that spells under which name', () => {
    expect(gateKeyPathOf('al', '/keys')).toBe('/keys/action_layer');
    expect(gateKeyPathOf('duplicate-injector', '/keys')).toBe(gateKeyPathOf('wsp', '/keys'));
    expect(() => gateKeyPathOf('archive-writer', '/keys')).toThrow('pushes nothing into the gate');
    const names = new Set(MODES.flatMap(({ gatePrincipal }) => gatePrincipal ?? []));
    const spelt = new RegExp(`(?:gateKeyPath|apiKeyPathRoot)\\}/(?:${[...names].join('|')})\``);
    const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    expect(sources.length).toBeGreaterThan(500);
    expect(spelt.test('settings.gateKeyPath}/case_trigger`')).toBe(true);
    expect(sources.filter((name) => spelt.test(readFileSync(join(SOURCES, name), 'utf8')))).toEqual([]);
  });

  it('lists no entrypoint twice and leaves none out', () => {
    const there = ['daemons', 'jobs'].flatMap((room) =>
      readdirSync(join(SOURCES, 'entrypoints', room))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(SOURCES, 'entrypoints', room, name)),
    );
    expect(MODES.map(entrypointOf).sort()).toEqual(there.sort());
  });
});

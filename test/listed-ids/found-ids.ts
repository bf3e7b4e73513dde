import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { phaseDefinitions, restOf, universalChecks } from '../../actions/lib/definition/phase-definition.ts';
import { DETECTORS } from '../../actions/lib/drift/detectors.ts';
import { PLANNED_DRIFT } from '../../actions/lib/ledger/drift.ts';
import { namesKey } from '../../actions/lib/phase-end/key-pattern.ts';
import type { LaneRows } from '../support/decided-lane.ts';
import { exampleFiles } from '../support/forger/examples.ts';
import { holdBundle } from '../support/forger/objects.ts';
import type { Found, Wanted } from './ids.ts';
import { EVERY_LANE, LEDGER_REFUSALS, STOP_THE_LINE } from './specification-lists.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Where a lane has no code of its own for a universal condition (01, section 0.3). */
const BY_RULE = /-U[1-8]$/;
/** Tests that name ids without asking anything of what answers for them. */
const OTHER_LISTS = /^test\/(listed-ids|evidence-schemas|actions\/evidence-check)\//;
const lanes = phaseDefinitions().flatMap((phase) => phase.lanes);
const documents = phaseDefinitions().flatMap(({ evidence_contract }) => evidence_contract);

/** Everything that the phase definitions and the specification list. */
export function wantedIds(): readonly Wanted[] {
  const planned = (is: boolean) => (is ? { rests: 'planned' as const } : {});
  const checks = lanes.flatMap((lane) =>
    lane.checks.map((check): Wanted => {
      const rest = restOf(check, { substrate: 'embedded' })?.outcome;
      const rests = rest === undefined ? {} : { rests: rest === 'planned' ? rest : ('not applicable' as const) };
      return { kind: 'check', id: check.id, ...rests };
    }),
  );
  const blockers = lanes.flatMap((lane) => {
    const restsOf = (code: string): readonly (string | undefined)[] => [
      ...lane.checks
        .filter(({ codes }) => codes.includes(code))
        .map((check) => restOf(check, { substrate: 'embedded' })?.outcome),
      ...Object.values(lane.universal_codes).flatMap((one) =>
        one === code && lane.state === 'built' ? [undefined] : [],
      ),
    ];
    return lane.blockers.map(({ code }): Wanted => {
      const rests = restsOf(code);
      if (rests.includes(undefined)) return { kind: 'blocker code', id: code };
      return { kind: 'blocker code', id: code, rests: rests.includes('planned') ? 'planned' : 'not applicable' };
    });
  });
  const undetected = new Set<string>(PLANNED_DRIFT.map((row) => row.class));
  return [
    ...checks,
    ...EVERY_LANE.map((id): Wanted => ({ kind: 'check', id })),
    ...unique(blockers),
    ...LEDGER_REFUSALS.map((id): Wanted => ({ kind: 'ledger refusal', id })),
    ...STOP_THE_LINE.map((id): Wanted => ({ kind: 'drift class', id, ...planned(undetected.has(id)) })),
    ...unique(
      documents.map(
        ({ key_pattern: id, state }): Wanted => ({ kind: 'evidence document', id, ...planned(state === 'planned') }),
      ),
    ),
  ];
}

/** A code that two lanes share is due when one of them has to raise it. */
const unique = (wanted: readonly Wanted[]): readonly Wanted[] => [
  ...new Map(
    wanted
      .toSorted((a, b) => Number(a.rests === undefined) - Number(b.rests === undefined))
      .map((one) => [one.id, one]),
  ).values(),
];

/**
 * What the code answers for and what a test names. A check and its codes are found by letting the lanes decide the rows of
 * their tables: an id that stands in a source and is never decided does not count.
 */
export async function foundIds(): Promise<Found> {
  const rows = (await laneTables()).flatMap((table) => table.evaluate().map((row) => ({ lane: table.lane, ...row })));
  const raised = rows.flatMap(({ found }) => Object.values(found).filter((one) => one !== undefined));
  const code = textsOf('{actions,runtime/src}/**/*.ts', (path) => !/^actions\/dist\/|\/generated\//.test(path));
  const tests = textsOf('test/**/*.ts', (path) => !OTHER_LISTS.test(path));
  const named = (text: string, ids: readonly string[]): readonly string[] => ids.filter((id) => hasWord(text, id));
  const snapshots = lanes.filter(({ lane }) => rows.some((row) => row.lane === lane)).map((lane) => lane.snapshot_name);
  const keys = [...new Set(documents.map(({ key_pattern }) => key_pattern))];
  const inBundle = verifiedKeys();
  return {
    check: {
      code: new Set([
        ...rows.flatMap(({ passed, found }) => [...passed, ...Object.keys(found)]),
        ...named(code, EVERY_LANE),
      ]),
      tests: new Set([...rows.flatMap(({ expected }) => Object.keys(expected)), ...named(tests, EVERY_LANE)]),
    },
    'blocker code': {
      code: new Set([...raised.filter((id) => !BY_RULE.test(id)), ...universalCodes(code)]),
      tests: new Set([...rows.flatMap(({ expected }) => Object.values(expected)), ...universalCodes(tests)]),
    },
    'ledger refusal': { code: new Set(named(code, LEDGER_REFUSALS)), tests: new Set(named(tests, LEDGER_REFUSALS)) },
    'drift class': { code: new Set(Object.keys(DETECTORS)), tests: new Set(named(tests, STOP_THE_LINE)) },
    'evidence document': {
      code: new Set([...snapshots, ...keys.filter((key) => writes(code, key))]),
      tests: new Set([...snapshots, ...keys.filter((key) => hasWord(tests, basename(key)) || inBundle(key))]),
    },
  };
}

async function laneTables(): Promise<readonly LaneRows[]> {
  const files = globSync('test/actions/**/*.rows.ts', { cwd: ROOT }).sort();
  const modules = await Promise.all(
    files.map((file) => import(join(ROOT, file)) as Promise<{ rows: readonly LaneRows[] }>),
  );
  return modules.flatMap(({ rows }) => rows);
}

/** Codes that stand for a universal one: shared code raises them for every lane, when a check that every lane runs fails. */
function universalCodes(text: string): readonly string[] {
  const raised = new Set<string>(
    universalChecks.checks.filter(({ id }) => hasWord(text, id)).flatMap(({ codes }) => codes),
  );
  return lanes.flatMap((lane) =>
    Object.entries(lane.universal_codes).flatMap(([universal, code]) =>
      code !== undefined && raised.has(universal) ? [code] : [],
    ),
  );
}

const textsOf = (pattern: string, isWanted: (path: string) => boolean): string =>
  globSync(pattern, { cwd: ROOT, exclude: (path) => path.includes('node_modules') })
    .filter((path) => isWanted(path))
    .map((path) => readFileSync(join(ROOT, path), 'utf8'))
    .join('\n');

/** Packs are named after the phase that they open, and segments by a number: their sources hold the rest of the name. */
const writes = (code: string, key: string): boolean => {
  const name = basename(key);
  const stem = name.replace(/\.\w+$/, '');
  const rest = /^(?:m\d+(?=_handoff_pack)|\*)(.+)$/.exec(name)?.[1];
  return rest === undefined ? hasWord(code, name) || hasWord(code, stem) : code.includes(rest);
};

/** Keys of the bundle of a real run that the tests verify, document by document. */
function verifiedKeys(): (pattern: string) => boolean {
  const { manifest } = holdBundle(exampleFiles('passing'));
  const keys = manifest.entries.map(({ key }) => key);
  return (pattern) => keys.some((key) => key.endsWith(`/${pattern}`) || namesKey(`*/${pattern}`, key));
}

const hasWord = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\w-])${RegExp.escape(word)}(?![\\w-])`).test(text);

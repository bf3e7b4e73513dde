import { describe, expect, it } from 'vitest';
import { type Import, importsOf, type SourceFile, sourceFiles } from './source-files.ts';

/**
 * What a lane may reach, over however many modules: what decides, and what it decides by. Whatever is added here has to be
 * free of effects, so it is a list of modules and not of folders wherever a folder holds both.
 */
const MAY_REACH: readonly RegExp[] = [
  /^evidence-schemas\/(src|handles)\/|^.*\.json$/,
  /^actions\/lib\/(checks|decision-lane|handovers|rules)\//,
  /^actions\/lib\/definition\/(phase-definition|decision-types|json-text|used-values)\.ts$/,
  /^actions\/lib\/ledger\/(derived|events|money)\.ts$/,
  /^actions\/lib\/cost\/(bill|judgements)\.ts$/,
  // What plans say; the runner of Terraform is not among them.
  /^actions\/lib\/terraform\/(plan|planned-values|review|destroy-plan)\.ts$/,
  /^actions\/lib\/run\/(documents|execution|families|handover|lane)\.ts$/,
  /^actions\/lib\/shared-lanes\/(closure|pack|phase-verdict|plane)\.ts$/,
  // Rules of a room beside its lanes: whatever has an effect lies in its facts, and the built-in modules below show it.
  /^actions\/m\d+-[a-z-]+\/[a-z-]+\.ts$/,
  /^runtime\/src\/catalog(\.ts|\/)/,
  // Which decisions are restrictive and no worse for it.
  /^runtime\/src\/decisions\/restrictive\.ts$/,
  // Times as text and numbers, and the number of a lock.
  /^runtime\/src\/kernel\/(clock|advisory-lock-id)\.ts$/,
];

/** Built-in modules that do nothing to the world; the clock is asked by whoever is given one. */
const PURE_BUILT_IN = ['node:crypto', 'node:buffer', 'node:perf_hooks'];
/** Programs of others that compute and do nothing else. */
const PURE_PACKAGES: readonly string[] = [];

/** What the world answers another time otherwise, and what waits for it. */
const AMBIENT = new RegExp(
  [
    /(?<![.\w'])(?:process|console|performance|crypto|globalThis)\.\w/,
    /\bDate\.now\b|\bnew Date\(\s*\)|\b(?:systemClock|nowUtc)\b/,
    /\bMath\.random\b|\brandom(?:Bytes|Int|UUID)\b/,
    /\bfetch\(|\bset(?:Timeout|Interval|Immediate)\(|\bqueueMicrotask\(|\b(?:async|await)\b/,
    /\b(?:import|require|eval|Function)\(/,
    // In the language of whoever runs it.
    /\blocaleCompare\(|\.toLocale\w*\(/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** Modules that hold one of these beside what lanes take of them. */
const HOLDS_AMBIENT: Readonly<Record<string, string>> = {
  'actions/lib/checks/fact.ts': 'how a fact is observed stands beside what a fact is',
  'runtime/src/kernel/clock.ts': 'the clock itself; whoever reaches it is looked at for its name',
};

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const ambientIn = (text: string): readonly string[] =>
  [...text.replaceAll(COMMENT, '').matchAll(AMBIENT)].map(([found]) => found);

const LANE = /^actions\/m\d+-[a-z-]+\/lanes\//;
const files = sourceFiles();
const imports = Map.groupBy(
  files.flatMap(importsOf).filter(({ typeOnly }) => !typeOnly),
  ({ from }) => from,
);

/** Every module that the lanes need at run time, each with a chain of imports that leads to it. */
function reached(graph: ReadonlyMap<string, readonly Import[]>): ReadonlyMap<string, string> {
  const chains = new Map<string, string>();
  const open = [...graph.keys()].filter((path) => LANE.test(path)).map((path) => [path, path] as const);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [module, chain] = next;
    if (chains.has(module)) continue;
    chains.set(module, chain);
    open.push(...(graph.get(module) ?? []).map(({ to }) => [to, `${chain} -> ${to}`] as const));
  }
  return chains;
}

const foreign = (graph: ReadonlyMap<string, readonly Import[]>): readonly string[] =>
  [...reached(graph)]
    .filter(([module]) => !LANE.test(module) && !MAY_REACH.some((one) => one.test(module)))
    .map(([, chain]) => chain);

const VALUE_IMPORT = /^(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?'([^.'][^']*)'/gm;

describe('a lane reaches no effect, however far away', () => {
  const chains = reached(imports);

  it('finds what lanes reach at all', () => {
    expect(chains.has('actions/lib/run/documents.ts')).toBe(true);
    expect(chains.size).toBeGreaterThan(100);
  });

  it('reaches the modules of the list alone', () => expect(foreign(imports)).toEqual([]));

  it('reaches no built-in module and no package that does something', () => {
    const found = files.flatMap(({ path, text }) =>
      chains.has(path) ? [...text.matchAll(VALUE_IMPORT)].map(([, name = '']) => ({ path, name })) : [],
    );
    const allowed = (name: string): boolean =>
      name.startsWith('@spine-green/') || PURE_BUILT_IN.includes(name) || PURE_PACKAGES.includes(name);
    expect(found.filter(({ name }) => !allowed(name)).map(({ path, name }) => `${path} -> ${name}`)).toEqual([]);
  });

  it('asks nothing of the moment or the machine, and waits for nothing', () => {
    const found = files
      .filter(({ path }) => chains.has(path) && !(path in HOLDS_AMBIENT))
      .flatMap(({ path, text }) => ambientIn(text).map((what) => `${path}: ${what}`));
    expect(found).toEqual([]);
  });

  it.each(Object.keys(HOLDS_AMBIENT))('%s is still reached, and still holds such a thing', (path) => {
    expect(chains.has(path)).toBe(true);
    expect(ambientIn(files.find((one) => one.path === path)?.text ?? '')).not.toEqual([]);
  });

  it.each([
    'const at = Date.now();',
    'const at = new Date();',
    'const at = nowUtc(systemClock);',
    'const id = Math.random();',
    'const id = crypto.randomUUID();',
    'const home = process.env.HOME;',
    "const answer = fetch('http://127.0.0.1');",
    "const late = import('node:fs');",
    'decide: async () => ({}),',
    'setTimeout(() => undefined, 1);',
    'const order = a.localeCompare(b);',
  ])('sees %s', (text) => expect(ambientIn(text)).not.toEqual([]));

  it.each([
    '// the process.env of a task',
    '/** At the time of Date.now, await it. */',
    'const at = new Date(text);',
    'database.process.id;',
    "import { isPlatformError } from 'x';",
    'task.startsWith(prefix);',
  ])('passes over %s', (text) => expect(ambientIn(text)).toEqual([]));

  it('says by which way an effect would be reached', () => {
    const lane = 'actions/m9-teardown/lanes/d-destroy.ts';
    const through = { from: 'actions/lib/run/documents.ts', to: 'runtime/src/evidence/write.ts', typeOnly: false };
    const changed = new Map(imports).set(through.from, [...(imports.get(through.from) ?? []), through]);
    expect(foreign(changed).some((chain) => chain.endsWith(`${through.from} -> ${through.to}`))).toBe(true);
    expect(reached(changed).get(lane)).toBe(lane);
  });

  it('needs every entry of the list', () => {
    const unused = MAY_REACH.filter((one) => ![...chains.keys()].some((module) => one.test(module)));
    expect(unused.map(String)).toEqual([]);
  });
});

/** Checks of a lane that are written twice; the compiler sees it in one literal, and not where one is spread over another. */
function doubledIn({ text }: Pick<SourceFile, 'text'>): readonly string[] {
  const ids = [...text.matchAll(/^\s*'(M\d+\.[A-Z]\d*-C\d+[a-z]?)':/gm)].map(([, id = '']) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

describe('a lane decides each check once', () => {
  const lanes = files.filter(({ path }) => LANE.test(path));

  it('is found at all', () => expect(lanes.length).toBeGreaterThan(60));

  it('writes no check twice', () => {
    expect(lanes.flatMap((file) => doubledIn(file).map((id) => `${file.path}: ${id}`))).toEqual([]);
  });

  it('is seen to write one twice', () => {
    const text = "  const first = {\n    'M2.J-C01': a,\n  };\n  return {\n    ...first,\n    'M2.J-C01': b,\n  };\n";
    expect(doubledIn({ text })).toEqual(['M2.J-C01']);
  });
});

/** A read on one side, a judgement on the other: what facts take of the rules is how a fact is told, and no more. */
const TOLD_FACTS = ['actions/lib/checks/fact.ts', 'actions/lib/checks/check.ts#allReadable'];

/** What a gathering takes of the rules besides, each with its reason. The list only shrinks. */
const GATHERED_BY_RULE: Readonly<Record<string, string>> = {
  'actions/m6-ingress/facts/d-sr-ready.ts actions/lib/checks/check.ts#holds':
    'a job starts only where its preflight holds, by the judgement of the lane itself',
  'actions/lib/shared-lanes/gather-pack.ts actions/lib/checks/outcome.ts#passedOutcome':
    'the matrix of a pack repeats how each lane was recorded',
};

const GATHERS = /^actions\/(?:m\d+-[a-z-]+\/facts\/|lib\/shared-lanes\/gather-)/;
const NAMED = /^import\s+\{([^}]*)\}\s+from\s+'([^']+)'/gm;

/** Each name that a gathering takes of a module of rules, types left out. */
function rulesTakenBy(file: SourceFile): readonly string[] {
  return [...file.text.matchAll(NAMED)].flatMap(([statement, names = '']) => {
    const [found] = importsOf({ ...file, text: statement });
    if (found === undefined || !found.to.startsWith('actions/lib/checks/')) return [];
    const values = names.split(',').map((name) => name.trim());
    return values.filter((name) => name !== '' && !name.startsWith('type ')).map((name) => `${found.to}#${name}`);
  });
}

const judgesIn = (file: SourceFile): readonly string[] => [
  ...rulesTakenBy(file)
    .filter((name) => !TOLD_FACTS.some((one) => name === one || name.startsWith(`${one}#`)))
    .map((name) => `${file.path} ${name}`),
  ...(/\bfails: ['`]/.test(file.text) ? [`${file.path} raises a code`] : []),
  ...(/\bsource\([^)]*\)\)*\.overall_pass\b/.test(file.text) ? [`${file.path} believes a verdict`] : []),
];

describe('what gathers judges nothing', () => {
  const gathering = files.filter(({ path }) => GATHERS.test(path));

  it('is found at all', () => expect(gathering.length).toBeGreaterThan(80));

  it('takes no rule of a verdict, raises no code and believes no verdict of a snapshot', () => {
    expect(gathering.flatMap(judgesIn).filter((one) => !(one in GATHERED_BY_RULE))).toEqual([]);
  });

  it('needs every exception', () => {
    const found = gathering.flatMap(judgesIn);
    expect(Object.keys(GATHERED_BY_RULE).filter((one) => !found.includes(one))).toEqual([]);
  });

  it.each([
    ["import { meets } from '../../lib/checks/meets.ts';\n", 'actions/lib/checks/meets.ts#meets'],
    [
      "import { laneOverallPass, type Outcome } from '../../lib/checks/outcome.ts';\n",
      'actions/lib/checks/outcome.ts#laneOverallPass',
    ],
    ["import { allReadable, checkOf } from '../../lib/checks/check.ts';\n", 'actions/lib/checks/check.ts#checkOf'],
    ["return { expected: [], observed, fails: 'M1A-B1' };", 'raises a code'],
    ["(await context.source('M7.G')).overall_pass", 'believes a verdict'],
  ])('is found in %s', (text, found) => {
    expect(judgesIn({ path: 'actions/m1-packaging/facts/x.ts', text })).toEqual([
      `actions/m1-packaging/facts/x.ts ${found}`,
    ]);
  });

  it('passes over how a fact is told', () => {
    const text =
      "import { allReadable } from '../../lib/checks/check.ts';\nimport { observe } from '../../lib/checks/fact.ts';\n";
    expect(judgesIn({ path: 'actions/m1-packaging/facts/x.ts', text })).toEqual([]);
  });
});

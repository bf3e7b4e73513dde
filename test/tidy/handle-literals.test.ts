import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findHandleFault, HANDLE_KEYS, type HandleValue, resolveHandles } from '@spine-green/evidence-schemas';
import { describe, expect, test } from 'vitest';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const FOLDERS = ['.github', 'actions', 'cdktf', 'evidence-schemas/src', 'runtime/src'].filter((name) =>
  existsSync(name),
);
const SKIPPED = new Set(['node_modules', 'dist', 'generated', 'policies']);
const SOURCE = /\.(?:ts|mts|mjs|js|yml|yaml|sql)$/;

/** Files that may spell a name of the registry, each with its reason. The list only shrinks. */
const ALLOWED: Readonly<Record<string, string>> = {
  'evidence-schemas/src/evidence-key.ts': 'the builder of evidence keys spells the prefixes for every substrate',
  'runtime/src/observability/ops-server.ts': 'the health path of every daemon; the handle names that of the gate',
  'runtime/src/services/ingestion-gate/http/ops.ts': 'one table of routes, most of which have no handle',
  'runtime/src/services/ingestion-gate/http/server.ts': 'one table of routes, most of which have no handle',
  'runtime/src/services/ingestion-gate/keys.ts': 'keys per run, built once at start',
  'runtime/src/services/ingestion-gate/ledger/sql.ts': 'receipt references are built inside one SQL statement',
  'runtime/src/services/ingestion-gate/ledger/ops-rebuild.ts': 'lists the index of quarantines of one run',
  'runtime/src/services/scenario-runner/run.ts': 'its quarantine folder lies below the run root, not in the bucket',
  'actions/m8-closure/lanes/h-obs-gov-closure.ts': 'names the prefixes that a closure may refer to',
  'runtime/src/services/ingestion-gate/ledger/ops-index.ts': 'receipt references are built inside one SQL statement',
};

interface Pattern {
  readonly key: string;
  readonly literal: RegExp;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A path, a dotted name or a name with the platform's prefix; one plain word could mean anything. */
const isDistinctive = (value: string) => /^\/?[a-z][A-Za-z0-9_-]*[./]\S{3,}$|^fraud-platform-dev-?min/.test(value);

/** A whole value opens a string literal; a pattern counts up to its first token, where code would put its own. */
function patternOf(key: string, value: string): Pattern[] {
  const head = value.split('{')[0] ?? '';
  if (head !== value) {
    if (!/^[a-z-]+\//.test(head)) return [];
    return [{ key, literal: new RegExp(`['"\`]${escaped(head)}(?:\\$\\{|['"\`])`) }];
  }
  return isDistinctive(value) ? [{ key, literal: new RegExp(`['"\`]${escaped(value)}`) }] : [];
}

const patterns = resolveHandles(HANDLE_KEYS.filter((key) => findHandleFault(key) === undefined)).flatMap((row) => {
  const text = row.value_or_locator ?? '';
  const parsed = /^[[{]/.test(text) ? (JSON.parse(text) as HandleValue) : text;
  return stringsOf(parsed).flatMap((value) => patternOf(row.key, value));
});

function stringsOf(value: HandleValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return SOURCE.test(entry.name) ? [path] : [];
  });
}

/** Comments may name things; the registry's own values in them mislead nobody at run time. */
const codeOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\/\*|\*|#|--)/.test(line))
    .join('\n');

const literalsIn = (text: string) => patterns.filter(({ literal }) => literal.test(text)).map(({ key }) => key);

const files = FOLDERS.flatMap((folder) => filesBelow(join(root, folder)));

describe('names of the registry', () => {
  test.each([
    ["await log.read('fp.bus.rtdl.v1')", 'FP_BUS_RTDL_V1'],
    ["'/fraud-platform/dev_min/db/dsn'", 'SSM_DB_DSN_PATH'],
    ['`archive/$' + '{run}/events/`', 'S3_ARCHIVE_RUN_PREFIX_PATTERN'],
    ["'fraud-platform-dev-min-evidence'", 'S3_EVIDENCE_BUCKET'],
    ["path: '/v1/ingest/push'", 'IG_INGEST_PATH'],
  ])('%s is found as a raw literal', (code, key) => {
    expect(literalsIn(code)).toContain(key);
  });

  test.each(["import { handle } from './handles.ts'", "'ingest/receipt_summary.json'", "'https://docs/archive/'"])(
    '%s is no raw literal',
    (code) => {
      expect(literalsIn(code)).toEqual([]);
    },
  );

  test('the scan sees the sources', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(patterns.length).toBeGreaterThan(60);
  });

  test('are spelled in the registry alone: use handle() or renderHandle(), or evidenceKey() for evidence', () => {
    const offences = files.flatMap((file) => {
      const name = relative(root, file);
      const found = name in ALLOWED ? [] : literalsIn(codeOf(readFileSync(file, 'utf8')));
      return found.length === 0 ? [] : [`${name} spells ${found[0]} (${found.length} handles begin like it)`];
    });
    expect(offences).toEqual([]);
  });

  test('every allowed file still needs its place on the list', () => {
    const idle = Object.keys(ALLOWED).filter((name) => {
      return literalsIn(codeOf(readFileSync(join(root, name), 'utf8'))).length === 0;
    });
    expect(idle).toEqual([]);
  });
});

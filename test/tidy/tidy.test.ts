import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

const files = sourceFiles();
const ours = files.filter(({ path }) => !path.startsWith('test/'));
const tests = files.filter(({ path }) => path.startsWith('test/'));

const LINES_MAX = 300;
const TEST_LINES_MAX = 500;
/** The formatter breaks at 120; this is for what it cannot break. */
const COLUMNS_MAX = 130;

/** The only readers of the environment: whoever else needs a value gets it as one. */
const ENVIRONMENT_READERS =
  /^(runtime\/src\/(config|main)\.ts|actions\/lib\/io\/|actions\/rehearsal\/|cdktf\/main\.ts)/;

/** Readers of JSON that the platform itself wrote: own rows, own canonical lines, own records, files of the build. Whatever
 * comes from outside goes through `readJson` (11, section 1.1; 17, section 5). */
const OWN_JSON = new Set([
  'actions/bundles/plugins.ts',
  'actions/lib/bundle/lines/lines.ts',
  'actions/lib/io/inputs.ts',
  'actions/lib/platform/task-ends.ts',
  'actions/lib/phase-end/read-back.ts',
  'actions/lib/platform/task-ends.ts',
  'actions/lib/run/run-lane.ts',
  'actions/m3-run-pinning/canonical-form.ts',
  'actions/m3-run-pinning/facts/other-digests.ts',
  'actions/m6-ingress/facts/g-ingest-commit.ts',
  'actions/lib/drift/detectors.ts',
  'actions/phase-ledger/sentinel/read-facts.ts',
  'actions/rehearsal/processes/stack-process.ts',
  'evidence-schemas/src/document-schema.ts',
  'runtime/src/kernel/log.ts',
  'runtime/src/services/ingestion-gate/judge/number-form.ts',
  'runtime/src/substrate/image/embedded.ts',
  'evidence-schemas/src/generate.ts',
  'evidence-schemas/src/strict-json.ts',
  'runtime/src/consumer/decode.ts',
  'runtime/src/kernel/log.ts',
  'runtime/src/services/archive-writer/segment-store.ts',
  'runtime/src/services/feature-plane/projector/rows.ts',
  'runtime/src/services/ingestion-gate/export/segment-rows.ts',
  'runtime/src/services/ingestion-gate/judge/number-form.ts',
  'runtime/src/services/ingestion-gate/judge/strict-json.ts',
  'runtime/src/services/ingestion-gate/ledger/ops-rebuild.ts',
  'runtime/src/services/ingestion-gate/ledger/records.ts',
  'runtime/src/services/ingestion-gate/reconcile/ledger.ts',
  'runtime/src/services/case-management/timeline/append.ts',
  'runtime/src/services/case-management/intake/ledger.ts',
  'runtime/src/services/case-management/labels/emissions.ts',
  'runtime/src/services/case-management/labels/worker.ts',
  'runtime/src/services/case-management/write.ts',
  'runtime/src/services/case-management/reader.ts',
  'runtime/src/services/case-management/explanation.ts',
  'runtime/src/services/case-management/actions/actions.ts',
  'runtime/src/services/case-management/http/writes.ts',
  'runtime/src/services/case-trigger/waiting.ts',
  'runtime/src/services/reporter/closure/read-back.ts',
  'runtime/src/services/reporter/ingest/ingest.ts',
  'runtime/src/substrate/event-log/postgres/read.ts',
  'runtime/src/substrate/image/embedded.ts',
  'runtime/src/truth/receipt-scan/quarantine-objects.ts',
  'runtime/src/truth/receipt-scan/receipt-line.ts',
]);

/** One plans documents of all schemas in one list; the other has no reader of its own yet. */
const OWN_CASTS: ReadonlySet<string> = new Set(['actions/lib/run/documents.ts', 'actions/lib/bundle/scope/known.ts']);

interface Rule {
  readonly rule: string;
  readonly remedy: string;
  readonly among: readonly SourceFile[];
  readonly breaks: (file: SourceFile) => boolean;
}

const lines = ({ text }: SourceFile): number => text.split('\n').length - 1;
const has =
  (pattern: RegExp) =>
  ({ text }: SourceFile): boolean =>
    pattern.test(text);

const RULES: readonly Rule[] = [
  {
    rule: `a source file ends at ${LINES_MAX} lines`,
    remedy: 'Split it by concept.',
    among: ours,
    breaks: (file) => lines(file) > LINES_MAX,
  },
  {
    rule: `a test ends at ${TEST_LINES_MAX} lines`,
    remedy: 'Split it by behaviour.',
    among: tests,
    breaks: (file) => lines(file) > TEST_LINES_MAX,
  },
  {
    rule: `a line ends at ${COLUMNS_MAX} columns`,
    remedy: 'Break it, or give the long part a name.',
    among: files,
    breaks: ({ text }) => text.split('\n').some((line) => line.length > COLUMNS_MAX && !line.includes('https://')),
  },
  {
    rule: 'the environment is read in one place of each workspace',
    remedy: 'Read it in config.ts or lib/io and pass the value.',
    among: ours.filter(({ path }) => !ENVIRONMENT_READERS.test(path)),
    breaks: has(/\bprocess\.env\b/),
  },
  {
    rule: 'a document from outside has one reader',
    remedy: 'Read it with readJson or parseJson of evidence-schemas, which refuse what JSON.parse passes over.',
    among: ours.filter(({ path }) => !OWN_JSON.has(path)),
    breaks: has(/(?<!`)\bJSON\.parse\(/),
  },
  {
    rule: 'the policy simulator is imported by tests alone: its licence would reach whatever ships it',
    remedy: 'Decide in a test.',
    among: ours,
    breaks: has(/from '@cloud-copilot\//),
  },
  {
    rule: 'the library of the stacks is known to constructs, stacks and their app',
    remedy: 'Give the construct a value, or write the fact down in config, policies or laws.',
    among: ours.filter(({ path }) => !/^cdktf\/(app\.ts|(constructs|stacks)\/)/.test(path)),
    breaks: has(/from '(cdktf|constructs|@cdktf\/[^']+)'/),
  },
  {
    rule: 'our own parts are not mocked',
    remedy: 'Use the memory or embedded adapter, or fake the other side of the wire.',
    among: tests.filter(({ path }) => !path.startsWith('test/tidy/')),
    breaks: has(/\bvi\.(mock|spyOn|doMock)\b/),
  },
  {
    rule: 'a test runs',
    remedy: 'Make it pass or delete it.',
    among: tests.filter(({ path }) => !path.startsWith('test/tidy/')),
    breaks: has(/\b(it|test|describe)\.(only|todo)\b/),
  },
  {
    rule: 'a program starts when everything that it names is there (a constant below a wait of the module is not)',
    remedy: 'Move the constant above the line that waits.',
    among: files,
    breaks: has(/^(process\.exitCode = )?await (.*\n)+(const|let|class) /m),
  },
  {
    rule: 'a caught error is used',
    remedy: 'Add facts, choose by retry, or let it pass.',
    among: ours,
    breaks: has(/catch\s*(\(\w*\))?\s*\{\s*\}/),
  },
  {
    rule: 'nobody looks away from a promise (what `void` hides in an arrow, the linter does not see)',
    remedy: 'Await it, return it, or give it a catch.',
    among: ours,
    breaks: has(/=> void (?!\(await |[\w.]+\.(push|end)\()[a-zA-Z(]/),
  },
  {
    rule: 'an action says of nothing that it is something else, and reads what a lane handed over',
    remedy: 'Read the payload with its reader of lib/handovers, or a record of run/handover.ts.',
    among: ours.filter(({ path }) => path.startsWith('actions/') && !OWN_CASTS.has(path)),
    breaks: has(/\bas unknown as\b|(?<!event\.)\bpayload(?: \?\? \{\}\))? as [A-Z{]/),
  },
  {
    rule: 'a document that is written compiles as what it is',
    remedy: 'Give each member the type that the schema has for it, and leave the cast out.',
    // The last word of a ledger that is exported comes as text.
    among: ours.filter(({ path }) => path.startsWith('actions/') && path !== 'actions/lib/bundle/export.ts'),
    breaks: has(/\} as [A-Z]\w*V\d+\b|V\d+, \w+ as never\)/),
  },
  {
    rule: 'identifiers stay text',
    remedy: 'Keep 64-bit identifiers as decimal strings.',
    among: ours,
    breaks: has(/\bNumber\((flow|merchant|party|account|instrument|device|ip|session|site|edge)_?[iI]d\)/),
  },
  {
    rule: 'names say what a file holds',
    remedy: 'Name the concept.',
    among: files,
    breaks: ({ path }) => /(^|\/)(utils|helpers|common)(\/|\.ts$)/.test(path),
  },
];

describe('the tree is tidy', () => {
  it.each(RULES)('$rule ($remedy)', ({ among, breaks }) => {
    expect(among.filter(breaks).map(({ path }) => path)).toEqual([]);
  });
});

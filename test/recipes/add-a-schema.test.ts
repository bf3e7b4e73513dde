import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyTree, RECIPE_MS_MAX, type TreeCopy } from './tree-copy.ts';

/** Follows "Add a schema" of CONTRIBUTING.md with a note that one shift of operators leaves for the next. */
const NAME = 'shift_note.v1';
const SAMPLES = `evidence-schemas/samples/${NAME}`;
const DOCUMENT = {
  schema: 'fp.shift_note.v1',
  platform_run_id: 'platform_20260206T101112Z',
  written_at_utc: '2026-02-06T10:11:12Z',
  note: 'The gate was restarted once.',
};
const common = (definition: string) => ({ $ref: `common.v1.schema.json#/$defs/${definition}` });
const schema = (note: object) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `${NAME}.schema.json`,
  title: 'Shift note',
  description: 'What one shift of operators leaves for the next.',
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'platform_run_id', 'written_at_utc', 'note'],
  properties: {
    schema: { const: 'fp.shift_note.v1' },
    platform_run_id: common('platform_run_id'),
    written_at_utc: common('time'),
    note: { ...note, type: 'string', minLength: 1, maxLength: 256 },
  },
});
const json = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;

let tree: TreeCopy;
beforeAll(async () => {
  tree = await copyTree();
});
afterAll(() => tree.drop());

const generate = async (): Promise<void> => {
  const { code, output } = await tree.node('evidence-schemas/src/generate.ts');
  expect(code, output).toBe(0);
};
const samples = () => tree.tests('test/evidence-schemas/samples.test.ts', '-t', 'shift_note|every file');

test(
  'a member without a description is named before anything is generated',
  async () => {
    await tree.write(`evidence-schemas/schemas/${NAME}.schema.json`, json(schema({})));
    const { code, output } = await tree.tests('test/evidence-schemas/generated.test.ts', '-t', 'shift_note');
    expect(code).toBe(1);
    expect(output).toContain('shift_note.v1.schema.json describes every member');
    expect(output).toContain('#/note');
  },
  RECIPE_MS_MAX,
);

test(
  'a schema without a valid sample, and one that fails for another reason than its name says, are named',
  async () => {
    await tree.write(`evidence-schemas/schemas/${NAME}.schema.json`, json(schema({ description: 'What happened.' })));
    await generate();
    await tree.write(`${SAMPLES}/valid-note.json`, json(DOCUMENT));
    expect((await samples()).output).toContain('shift_note.v1 has a valid and an invalid sample');
    await tree.write(`${SAMPLES}/invalid-missing-note.json`, json({ ...DOCUMENT, platform_run_id: 'none' }));
    const { code, output } = await samples();
    expect(code).toBe(1);
    expect(output).toContain('Name the keyword or the member at fault in invalid-missing-note.json');
    const { note: _note, ...without } = DOCUMENT;
    await tree.write(`${SAMPLES}/invalid-missing-note.json`, json(without));
    const passed = await samples();
    expect(passed.code, passed.output).toBe(0);
  },
  RECIPE_MS_MAX,
);

test(
  'its descriptor writes the document and nothing else compiles',
  async () => {
    const { note: _note, ...rest } = DOCUMENT;
    const use = (note: string) =>
      [
        `import { ShiftNoteV1 } from '@spine-green/evidence-schemas/documents/${NAME}';`,
        `const rest = ${JSON.stringify(rest)} as const;`,
        `process.stdout.write(ShiftNoteV1.write({ ...rest, note: ${note} }));`,
        '',
      ].join('\n');
    await tree.write('runtime/src/shift-note.ts', use('1'));
    const wrong = await tree.types('runtime/src/shift-note.ts');
    expect(wrong.output).toContain("Type 'number' is not assignable to type 'string'");
    await tree.write('runtime/src/shift-note.ts', use("'Nothing happened.'"));
    expect(await tree.types('runtime/src/shift-note.ts')).toMatchObject({ code: 0 });
    const written = await tree.node('runtime/src/shift-note.ts');
    expect(written.output).toBe(
      '{"note":"Nothing happened.","platform_run_id":"platform_20260206T101112Z",' +
        '"schema":"fp.shift_note.v1","written_at_utc":"2026-02-06T10:11:12Z"}',
    );
  },
  RECIPE_MS_MAX,
);

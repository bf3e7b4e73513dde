import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RUN_KINDS } from '../../../actions/lib/bundle/scope/run-kinds.ts';
import { isOfTasks, isTaskOf, tasksNamedIn } from '../../../actions/lib/drift/runtime-tasks.ts';

const SCHEMAS = join(import.meta.dirname, '..', '..', '..', 'evidence-schemas', 'schemas');
const TASK = 'embedded:task/spine-reporter/1db0f82a';
const ARN = 'arn:aws:ecs:eu-west-2:123456789012:task/cluster/1db0';
const LANE = /^M\d/;

/** Whether documents of a schema say by which task they were made, as its text has it. */
const namesTasks = (schema: string): boolean =>
  /"(?:task_arn|instance_id)": \{/.test(readFileSync(join(SCHEMAS, `${schema}.schema.json`), 'utf8'));

describe('documents that tasks of the platform make', () => {
  it('are all that have a mode for a writer, and all others whose schema has a place for a task', () => {
    const due = RUN_KINDS.flatMap(({ name, schema, writers }) => {
      if (schema === undefined) return [];
      const ofMode = (writers ?? []).some((writer) => !LANE.test(writer));
      return ofMode || (namesTasks(schema) && (writers === undefined || schema === 'stream_sort_summary.v1'))
        ? [name.source]
        : [];
    });
    expect(RUN_KINDS.filter((kind) => isOfTasks(sampleOf(kind.name))).map(({ name }) => name.source)).toEqual(due);
  });

  it.each([
    { given: 'a writer that is a task', document: { writer: { identity: 'reporter', task_arn: TASK } }, tasks: [TASK] },
    { given: 'a writer without one', document: { writer: { identity: 'reporter', task_arn: null } }, tasks: [null] },
    {
      given: 'a lane beside tasks',
      document: { writer: { identity: 'M5.E', task_arn: null }, rows: [{ task_arn: TASK }] },
      tasks: [TASK],
    },
    { given: 'an instance', document: { instance_id: TASK }, tasks: [TASK] },
    { given: 'nothing of the kind', document: { rows: [1, null] }, tasks: [] },
  ])('name with $given $tasks', ({ document, tasks }) => expect(tasksNamedIn(document)).toEqual(tasks));

  it.each([
    { substrate: 'embedded', task: TASK, is: true },
    { substrate: 'embedded', task: ARN, is: false },
    { substrate: 'emulated', task: ARN, is: true },
    { substrate: 'dev_min', task: ARN, is: true },
    { substrate: 'dev_min', task: TASK, is: false },
    { substrate: 'dev_min', task: 'arn:aws:ecs:eu-west-2:123456789012:service/cluster/ig', is: false },
    { substrate: 'embedded', task: 'pid 77', is: false },
    { substrate: 'embedded', task: null, is: false },
  ] as const)('on $substrate $task is a task: $is', ({ substrate, task, is }) =>
    expect(isTaskOf(substrate, task)).toBe(is),
  );
});

/** A name that the pattern takes: its first alternatives, with one character where any may stand. */
function sampleOf({ source }: RegExp): string {
  return source
    .replace(/^\^|\$$/g, '')
    .replaceAll('[0-9a-f]{32}', 'a'.repeat(32))
    .replaceAll('[0-9a-f]{64}', 'a'.repeat(64))
    .replaceAll('[0-9a-f]{16}', 'a'.repeat(16))
    .replaceAll('\\d{8}T\\d{4}-\\d{8}', '20261122T1015-00000001')
    .replaceAll('[0-9TZ]+', '20261122T101500Z')
    .replaceAll('[A-Za-z0-9-]+', 'a')
    .replaceAll('[A-Z]+', 'A')
    .replaceAll('[a-z_]+', 'a')
    .replaceAll('[a-z-]+', 'a')
    .replaceAll('[a-z0-9_-]+', 'a')
    .replaceAll('.+', 'a')
    .replaceAll('(?:P\\d{1,2}|certification)', 'P1')
    .replace(/\(\?:lane=[^)]*\)\?/g, '')
    .replace(/\(\?:[^)]*\)\?/g, '')
    .replace(/\\d(?:\{(\d)[^}]*\})?/g, (_, times: string | undefined) => '1'.repeat(Number(times ?? 1)))
    .replaceAll('\\/', '/')
    .replaceAll('\\.', '.')
    .replaceAll('\\(', '(')
    .replaceAll('\\)', ')');
}

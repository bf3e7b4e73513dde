import { findSecrets, masked } from '@spine-green/evidence-schemas';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { TaskFailureV1 } from '@spine-green/evidence-schemas/documents/task_failure.v1';
import type { Compute, StoppedTask } from '@spine-green/runtime/substrate/compute/port';
import { isReadable, observe } from '../checks/fact.ts';

/** A task that ended with another code than 0, and what it said of it. */
export type TaskEnd = NonNullable<LaneSnapshotV1['task_ends']>[number];

/** As many as a snapshot holds (`lane_snapshot.v1`). */
const ENDS_MAX = 40;
const FAILURES_MAX = 20;
/** A failing task says its failures last; a stack may stand between them. */
const LOG_LINES = 60;

export interface TaskEnds {
  /** Keeps the end of a task and what it said last, when there is something to say. */
  readonly note: (compute: Compute, task: StoppedTask) => Promise<void>;
  readonly all: () => readonly TaskEnd[];
}

/** What the tasks of one lane left unsaid to it: no lane has to ask, and none can forget to. */
export function taskEnds(): TaskEnds {
  const ends = new Map<string, TaskEnd>();
  return {
    note: async (compute, task) => {
      if (task.exitCode === 0 || ends.has(task.taskArn) || ends.size >= ENDS_MAX) return;
      const { taskArn: task_arn, family, exitCode: exit_code, stopReason: stop_reason } = task;
      // Logs that cannot be read are no reason to lose the end itself.
      const lines = await observe(() => compute.logs(task_arn, LOG_LINES));
      const failures = isReadable(lines) ? failuresIn(lines.value) : [];
      ends.set(task_arn, { task_arn, family, exit_code, stop_reason, failures: [...failures] });
    },
    all: () => [...ends.values()],
  };
}

/** The failures among the lines of a log, oldest first, each once. A secret in one is masked before it is kept. */
export function failuresIn(lines: readonly string[]): readonly TaskEnd['failures'][number][] {
  const said = new Set(lines.filter((line) => line.startsWith('{') && line.includes('"fp.task_failure.v1"')));
  return [...said].flatMap(failureIn).slice(-FAILURES_MAX);
}

function failureIn(line: string): readonly TaskEnd['failures'][number][] {
  const failure = parseLine(line);
  if (!TaskFailureV1.is(failure)) return [];
  const { schema: _, ...rest } = failure;
  return [findSecrets(rest).length === 0 ? rest : (masked(rest) as typeof rest)];
}

/** A log may be cut anywhere, so a line that is no JSON says nothing. */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return error instanceof SyntaxError ? undefined : error;
  }
}

/** How an end stands on the terminal and in a summary: what ended, why, where, and what to do. */
export const endLines = ({ family, exit_code, stop_reason, failures }: TaskEnd): readonly string[] => [
  `${family} ended with ${exit_code} (${stop_reason})${failures.length === 0 ? ', and its log names no reason' : ''}`,
  ...failures.flatMap(({ code, facts, remedy, at }) => [
    `  ${code}: ${facts}`,
    ...(at === undefined
      ? []
      : [
          `    at ${Object.entries(at)
            .map(([name, value]) => `${name} ${value}`)
            .join(', ')}`,
        ]),
    `    remedy: ${remedy}`,
  ]),
];

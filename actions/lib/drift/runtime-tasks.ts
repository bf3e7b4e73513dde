import type { SchemaName } from '@spine-green/evidence-schemas';
import { RUN_KINDS } from '../bundle/scope/run-kinds.ts';
import type { SubstrateName } from '../checks/outcome.ts';

const LANE = /^M\d+\.[A-Z]/;

/** Of documents that name no writer, those that say by which task they, or parts of them, came to be. */
const NAMES_ITS_TASK: ReadonlySet<SchemaName> = new Set([
  'seed_snapshot.v1',
  'inlet_assertion_snapshot.v1',
  'stream_sort_summary.v1',
  'checker_pass.v1',
  'wsp_ready_run.v1',
  'ig_last_probe.v1',
  'health_document.v1',
  'reporter_lock_event.v1',
]);

/** Whether a document at this name below the root of a run was made by tasks of the platform, and says by which. */
export function isOfTasks(name: string): boolean {
  const kind = RUN_KINDS.find((one) => one.name.test(name));
  if (kind?.schema === undefined) return false;
  return NAMES_ITS_TASK.has(kind.schema) || (kind.writers ?? []).some((writer) => !LANE.test(writer));
}

const TASK_MEMBERS: ReadonlySet<string> = new Set(['task_arn', 'instance_id']);

/** Every task that such a document names, a writer that is a lane left out. Bounded by the document. */
export function tasksNamedIn(document: unknown): readonly unknown[] {
  const found: unknown[] = [];
  const open: unknown[] = [document];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const [name, value] of Object.entries(next)) {
      if (TASK_MEMBERS.has(name)) found.push(value);
      else if (typeof value === 'object' && value !== null && !(name === 'writer' && isLane(value))) open.push(value);
    }
  }
  return found;
}

const isLane = (writer: object): boolean =>
  'identity' in writer && typeof writer.identity === 'string' && LANE.test(writer.identity);

const EMBEDDED = /^embedded:task\/[^/]+\/[^/]+$/;
const ECS = /^arn:aws[a-z-]*:ecs:[a-z0-9-]+:[0-9]{12}:task\/[^/]+\/[^/]+$/;

/** Whether the text is the name of a task of this substrate: on a managed one that of ECS, and nothing else. */
export const isTaskOf = (substrate: SubstrateName, value: unknown): value is string =>
  typeof value === 'string' && (substrate === 'embedded' ? EMBEDDED : ECS).test(value);

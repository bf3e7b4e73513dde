import { handle, sha256Hex } from '@spine-green/evidence-schemas';
import type { StackDescriptionV1 } from '@spine-green/evidence-schemas/documents/stack_description.v1';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import type { LaneContext } from '../lib/run/lane.ts';

/** What the teardown takes away, by kind, as it was found alive. */
export interface DestroySet {
  readonly stack: StackDescriptionV1;
  readonly tasks: readonly string[];
  readonly secrets: readonly string[];
  /** Folders whose programs and data belong to this substrate; a process that names one of them is ours. */
  readonly folders: readonly string[];
}

/** What it must not touch: a count and a digest per bucket. */
export interface PreservedBucket {
  readonly bucket: string;
  readonly objects: number;
  readonly set_sha256: string;
}

export async function readDestroySet(context: LaneContext, stack: StackDescriptionV1): Promise<DestroySet> {
  const { session } = context;
  const compute = session.compute();
  const [tasks, secrets] = await Promise.all([compute.describeTasks(), session.parameters.describe('/')]);
  return {
    stack,
    tasks: tasks.map((task) => task.taskArn),
    secrets: secrets.map((parameter) => parameter.path),
    folders: [scratchOf(stack), session.config.stack_url.slice('file:'.length).replace(/\/[^/]+$/, '')],
  };
}

export const scratchOf = (stack: StackDescriptionV1): string => stack.database.data_folder.replace(/\/[^/]+$/, '');

/** Truth that the teardown must leave as it is. The evidence bucket grows while lanes write, so it is not frozen here. */
export async function readPreserved({ session }: LaneContext): Promise<readonly PreservedBucket[]> {
  const { oracle, archive, quarantine } = session.config.buckets;
  return Promise.all(
    [oracle, archive, quarantine].map(async (bucket) => {
      let objects = 0;
      let lines = '';
      for await (const object of listAll(session.store, bucket, '')) {
        objects += 1;
        lines += `${object.key}\t${object.sha256}\n`;
      }
      return { bucket, objects, set_sha256: sha256Hex(lines) };
    }),
  );
}

export const canonicalSecretTargets = (): readonly string[] => [
  handle('SSM_CONFLUENT_BOOTSTRAP_PATH'),
  handle('SSM_CONFLUENT_API_KEY_PATH'),
  handle('SSM_CONFLUENT_API_SECRET_PATH'),
  handle('SSM_DB_USER_PATH'),
  handle('SSM_DB_PASSWORD_PATH'),
  handle('SSM_DB_DSN_PATH'),
  handle('SSM_IG_API_KEY_PATH'),
];

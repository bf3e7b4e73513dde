import { PlatformError } from '@spine-green/evidence-schemas';

/** ECS tells every task where to read about itself; nothing else does. */
const METADATA = 'ECS_CONTAINER_METADATA_URI_V4';
const ANSWER_MS_MAX = 2000;
const ATTEMPTS = 3;
const TASK_ARN = /^arn:aws[a-z-]*:ecs:[a-z0-9-]+:[0-9]{12}:task\/[A-Za-z0-9_-]+\/[0-9a-f]{32}$/;

/**
 * The ARN of this task: on ECS what its metadata endpoint says, whatever the environment claims, elsewhere `TASK_ARN`;
 * undefined outside a compute. Throws E_TASK_IDENTITY_UNREADABLE when the endpoint is named and does not tell it.
 */
export async function learnTaskArn(env: Readonly<NodeJS.ProcessEnv>): Promise<string | undefined> {
  const endpoint = env[METADATA];
  if (endpoint === undefined) return env.TASK_ARN;
  let last: unknown;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      const response = await fetch(`${endpoint}/task`, { signal: AbortSignal.timeout(ANSWER_MS_MAX) });
      const told: unknown = await response.json();
      const arn = typeof told === 'object' && told !== null && 'TaskARN' in told ? told.TaskARN : undefined;
      if (typeof arn === 'string' && TASK_ARN.test(arn)) return arn;
      throw new PlatformError('E_TASK_IDENTITY_UNREADABLE', `${METADATA} answered ${response.status} without an ARN`);
    } catch (error) {
      last = error;
    }
  }
  throw new PlatformError('E_TASK_IDENTITY_UNREADABLE', `${METADATA} after ${ATTEMPTS} attempts`, { cause: last });
}

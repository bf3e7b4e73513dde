import { handle, sha256Hex } from '@spine-green/evidence-schemas';
import { TOPICS } from '@spine-green/runtime/substrate/stack/pins';
import { observe } from '../../lib/checks/fact.ts';
import { getClusterId } from '../../lib/platform/stack.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { TopicFacts } from '../lanes/f-topic-readiness.ts';

export const gatherTopicReadiness = async ({ session }: LaneContext): Promise<TopicFacts> => ({
  pinned: TOPICS.map((topic) => ({ ...topic, cleanupPolicy: handle('KAFKA_CLEANUP_POLICY_DEFAULT') })),
  described: await observe(async () => {
    const log = await session.eventLog();
    return { ...(await log.describe()), client: await log.client() };
  }),
  stackClusterId: await observe(() => getClusterId(session.config)),
  parameters: await observe(async () => {
    await session.parameters.get(handle('SSM_CONFLUENT_BOOTSTRAP_PATH'));
    await session.parameters.get(handle('SSM_CONFLUENT_API_SECRET_PATH'));
    const user = await session.parameters.get(handle('SSM_CONFLUENT_API_KEY_PATH'));
    return { user_sha256: sha256Hex(user.value.reveal()) };
  }),
});

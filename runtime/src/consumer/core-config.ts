import { choice, text } from '../config.ts';

/** What every consumer of the RTDL core is told beside the keys of every daemon. */
export const coreConsumerConfig = {
  groupId: text('RTDL_CORE_CONSUMER_GROUP_ID', { description: 'broker group of the RTDL core consumers' }),
  commitPolicy: choice('RTDL_CORE_OFFSET_COMMIT_POLICY', {
    values: ['commit_after_durable_write'],
    fallback: 'commit_after_durable_write',
    description: 'when positions are committed; there is no other way',
  }),
} as const;

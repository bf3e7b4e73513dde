import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { type ConsumerStream, consumerStreams } from '@spine-green/runtime/consumer/streams';
import type { ServiceDescription } from '@spine-green/runtime/substrate/compute/port';
import { getRunId } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { getDaemon } from '../workers.ts';

const COMPONENT = 'archive-writer';

/** Throws E_COMPUTE_SERVICE_UNKNOWN when the compute has no archive writer. */
export async function getWriterService({ session }: LaneContext): Promise<ServiceDescription> {
  const name = handle('SVC_RTDL_CORE_ARCHIVE_WRITER');
  const found = (await session.compute().describeServices()).find(({ service }) => service === name);
  if (found === undefined) throw new PlatformError('E_COMPUTE_SERVICE_UNKNOWN', `the compute has no ${name}`);
  return found;
}

/** Throws E_DAEMON_UNKNOWN when this release has no archive stream. */
export function writerStream(context: Pick<LaneContext, 'platformRunId'>): ConsumerStream {
  const streams = consumerStreams(handle('RTDL_CORE_CONSUMER_GROUP_ID'), getRunId(context));
  return getDaemon(streams, COMPONENT);
}

import type { EvidenceTarget } from '../../evidence/write.ts';
import type { Clock } from '../../kernel/clock.ts';
import { runKey } from '../../observability/writer.ts';

/** For whom a job of this service works; recorded in what it writes. */
export interface JobContext {
  readonly platformRunId: string;
  readonly taskArn: string;
  readonly clock: Clock;
  readonly evidence: EvidenceTarget;
}

/** Key of a document under `oracle/` of the run. */
export const oracleKey = ({ platformRunId }: JobContext, name: string): string =>
  runKey(platformRunId, `oracle/${name}`);

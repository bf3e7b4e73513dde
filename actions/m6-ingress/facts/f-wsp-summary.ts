import { handle } from '@spine-green/evidence-schemas';
import { ReadyPublishReceiptV1 } from '@spine-green/evidence-schemas/documents/ready_publish_receipt.v1';
import { WspStartV1 } from '@spine-green/evidence-schemas/documents/wsp_start.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { observe } from '../../lib/checks/fact.ts';
import { streamLaunchHandover } from '../../lib/handovers/m6.ts';
import { readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { SummaryFacts } from '../lanes/f-wsp-summary.ts';
import { readViewRows, streamViewUri } from './stream-view.ts';

export const gatherStreamSummary = async (context: LaneContext): Promise<SummaryFacts> => ({
  exitCode: await observe(async () => (await context.handover(streamLaunchHandover)).exit_code),
  leftover: await observe(async () => {
    const family = handle('TD_WSP');
    const tasks = await context.session.compute().describeTasks();
    return tasks.filter((task) => task.family === family).map(({ taskArn }) => taskArn);
  }),
  summary: await observe(
    async () => (await readAt(context, runKey(context, 'wsp/wsp_summary.json'), WspSummaryV1.parse)).document,
  ),
  start: await observe(
    async () => (await readAt(context, runKey(context, 'wsp/wsp_start.json'), WspStartV1.parse)).document,
  ),
  published: await observe(
    async () =>
      (await readAt(context, runKey(context, 'sr/ready_publish_receipt.json'), ReadyPublishReceiptV1.parse)).document,
  ),
  viewRows: await observe(() => readViewRows(context)),
  viewUri: await observe(() => streamViewUri(context)),
  requiredOutputIds: handle('ORACLE_REQUIRED_OUTPUT_IDS'),
});

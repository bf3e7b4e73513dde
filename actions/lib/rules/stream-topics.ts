import { handle } from '@spine-green/evidence-schemas';

/** Topics that the stream of a run fills; every one of them must gain records (01, M6.G). */
export const STREAM_TOPICS: readonly string[] = [
  handle('FP_BUS_TRAFFIC_FRAUD_V1'),
  handle('FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1'),
  handle('FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1'),
  handle('FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1'),
];

import { PlatformError } from '@spine-green/evidence-schemas';
import type { Output } from '../../../events/outputs.ts';
import type { RowChunk, RowCursor } from '../ports.ts';
import { cellIndex, isContext } from '../stream/picker.ts';

export type Accepts = (chunk: RowChunk, row: number) => boolean;

const FLOW = ['flow_id'] as const;
const ARRIVAL = ['merchant_id', 'arrival_seq'] as const;

/**
 * Picks the first flows of the traffic view and exactly the context rows that belong to them, so that a bounded run has
 * complete joins (11, section 5.6). Reads the traffic view up to the last picked flow and the anchor view up to the
 * last
 * anchor of them; holds one entry per picked flow. Throws OUTPUT_NOT_ALLOWED when traffic or flow anchors are not
 * part of
 * the stream.
 */
export async function selectFlows(
  outputs: readonly Output[],
  open: (output: Output) => RowCursor,
  flowsMax: number,
): Promise<(output: Output) => Accepts> {
  const traffic = outputs.find((output) => !isContext(output));
  const anchors = outputs.find((output) => isContext(output) && output.primary_key.includes('flow_id'));
  if (traffic === undefined || anchors === undefined) {
    throw new PlatformError('OUTPUT_NOT_ALLOWED', 'a cap by flows needs traffic and flow anchors');
  }
  const flows = new Set<string>();
  const trafficFlow = keyReader(FLOW);
  await scan(open(traffic), (chunk, row) => flows.add(trafficFlow(chunk, row)).size < flowsMax);
  const arrivals = new Set<string>();
  const [flowOf, arrivalOf] = [keyReader(FLOW), keyReader(ARRIVAL)];
  let anchored = 0;
  await scan(open(anchors), (chunk, row) => {
    if (!flows.has(flowOf(chunk, row))) return true;
    arrivals.add(arrivalOf(chunk, row));
    anchored += 1;
    return anchored < flows.size;
  });
  return (output) => {
    const byFlow = output.primary_key.includes('flow_id');
    const keyOf = keyReader(byFlow ? FLOW : ARRIVAL);
    const picked = byFlow ? flows : arrivals;
    return (chunk, row) => picked.has(keyOf(chunk, row));
  };
}

async function scan(cursor: RowCursor, visit: (chunk: RowChunk, row: number) => boolean): Promise<void> {
  try {
    for (let chunk = await cursor.next(); chunk !== undefined; chunk = await cursor.next()) {
      for (let row = 0; row < chunk.count; row += 1) if (!visit(chunk, row)) return;
    }
  } finally {
    await cursor.close();
  }
}

/** Joins the named cells of a row; their places are looked up once per part. */
function keyReader(names: readonly string[]): (chunk: RowChunk, row: number) => string {
  let columns: RowChunk['columns'] | undefined;
  let cells: readonly number[] = [];
  return (chunk, row) => {
    if (chunk.columns !== columns) {
      columns = chunk.columns;
      cells = names.map((name) => cellIndex(chunk.columns, name));
    }
    return cells.map((cell) => chunk.cell(row, cell)).join('|');
  };
}

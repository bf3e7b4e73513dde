import { ANALYST, analystLabel } from '../../cases/analyst-label.ts';
import type { CaseClient } from './case-client.ts';

export interface AnalystCounts {
  seen: number;
  labelled: number;
  moved: number;
  withoutLabel: number;
}

/** Looks at every open case once and labels those that it has something to say of; the same case twice is one label. */
export async function workCases(cases: CaseClient, signal: AbortSignal): Promise<AnalystCounts> {
  const counts: AnalystCounts = { seen: 0, labelled: 0, moved: 0, withoutLabel: 0 };
  // All ids first: what is labelled meanwhile leaves the list that is being paged through.
  const ids: string[] = [];
  for await (const id of cases.openCases()) ids.push(id);
  for (const id of ids) {
    if (signal.aborted) break;
    const found = await cases.open(id);
    const value = analystLabel(found.triggers);
    counts.seen += 1;
    if (value === undefined) counts.withoutLabel += 1;
    else if (await cases.label(found, { requestId: `simulated-${id}`, actorId: ANALYST, value })) counts.labelled += 1;
    else counts.moved += 1;
  }
  return counts;
}

import { evidenceKey } from '@spine-green/evidence-schemas';
import { CaseSummaryV1 } from '@spine-green/evidence-schemas/documents/case_summary.v1';
import { DecisionSummaryV1 } from '@spine-green/evidence-schemas/documents/decision_summary.v1';
import { LabelSummaryV1 } from '@spine-green/evidence-schemas/documents/label_summary.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { isReadable, observe } from '../lib/checks/fact.ts';
import type { Session } from '../lib/run/session.ts';

/** What the gates of M7 judged; a summary that the run did not come to is absent. */
export interface SpineFigures {
  readonly decisions?: DecisionSummaryV1;
  readonly cases?: CaseSummaryV1;
  readonly labels?: LabelSummaryV1;
}

export async function readSpine(session: Session, platformRunId: string): Promise<SpineFigures> {
  const read = async <T>(name: string, parse: (value: unknown) => T): Promise<T | undefined> => {
    if (platformRunId === 'N/A') return undefined;
    const key = evidenceKey({ family: 'run', platform_run_id: platformRunId }, name);
    const found = await observe(() => readEvidence(session.evidence, key, parse));
    return isReadable(found) ? found.value.document : undefined;
  };
  const decisions = await read('decision_lane/decision_summary.json', DecisionSummaryV1.parse);
  const cases = await read('case_labels/case_summary.json', CaseSummaryV1.parse);
  const labels = await read('case_labels/label_summary.json', LabelSummaryV1.parse);
  return {
    ...(decisions === undefined ? {} : { decisions }),
    ...(cases === undefined ? {} : { cases }),
    ...(labels === undefined ? {} : { labels }),
  };
}

/** One row a plane: how many there are, and of what kinds. */
export function spineRows({ decisions, cases, labels }: SpineFigures): readonly (readonly string[])[] {
  const rows = [
    ...(decisions === undefined ? [] : [['decisions', String(decisions.decisions), kinds(decisions.by_outcome)]]),
    ...(cases === undefined
      ? []
      : [
          ['triggers', String(cases.triggers_seen), kinds(cases.triggers_by_rule)],
          ['cases', String(cases.cases_created), `${cases.cases_open} open`],
        ]),
    ...(labels === undefined ? [] : [['labels', String(labels.accepted), kinds(labels.by_value)]]),
  ];
  return rows.length === 0 ? [] : [['spine', 'count', ''], ...rows];
}

/** The most frequent first. */
const kinds = (counts: Readonly<Record<string, number | undefined>>): string =>
  Object.entries(counts)
    .map(([name, count = 0]) => [name, count] as const)
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');

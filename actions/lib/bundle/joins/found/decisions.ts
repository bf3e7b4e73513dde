import { handle } from '@spine-green/evidence-schemas';
import { ActionSummaryV1 } from '@spine-green/evidence-schemas/documents/action_summary.v1';
import { AuditSummaryV1 } from '@spine-green/evidence-schemas/documents/audit_summary.v1';
import { CaseSummaryV1 } from '@spine-green/evidence-schemas/documents/case_summary.v1';
import { DecisionSummaryV1 } from '@spine-green/evidence-schemas/documents/decision_summary.v1';
import { LabelSummaryV1 } from '@spine-green/evidence-schemas/documents/label_summary.v1';
import { topicsReadBy } from '@spine-green/runtime/consumer/streams';
import { jsonText } from '../../../definition/json-text.ts';
import { count, list, record, text } from '../../../run/handover.ts';
import type { Claims } from '../../data/compare.ts';
import { trafficOf } from '../../data/decision-lane/traffic.ts';
import { type Members, membersOf } from '../../members.ts';
import type { ClaimsOf, Reading } from '../lane-reading.ts';
import { handedOver } from '../lanes.ts';
import {
  askedMembers,
  consumedBy,
  foundMembers,
  foundRows,
  isAfter,
  isStateOf,
  RANGES,
  REF,
  runningDaemons,
  steadyRows,
  within,
} from './claims.ts';

const FABRIC = 'df';
const CASES = ['case-trigger', 'cm', 'ls'];

/** What lanes of M7 found and handed over of the decision lane and the cases, counted again. */
export const DECISIONS_FOUND: Readonly<Record<string, ClaimsOf>> = {
  'M7.E': (reading) => ({
    ...foundRows(reading, 'M7.E-C01', steadyRows(reading.stage, ['al', 'df', 'dl', 'dla'])),
    ...foundMembers(reading, 'M7.E-C02', {
      index: handle('ACTION_IDEMPOTENCY_KEY_FIELDS'),
      declared: handle('ACTION_IDEMPOTENCY_KEY_FIELDS'),
      outcomes: handle('ACTION_OUTCOME_WRITE_POLICY'),
      declared_outcomes: handle('ACTION_OUTCOME_WRITE_POLICY'),
    }),
    ...trafficClaims(reading),
  }),
  'M7.F': (reading) => chainClaims(reading),
  'M7.G': (reading) => {
    const keys = { case: handle('CASE_SUBJECT_KEY_FIELDS'), label: handle('LABEL_SUBJECT_KEY_FIELDS') };
    const daemons = runningDaemons(reading.stage);
    const services = reading.handed(READY)?.services;
    return {
      'states that their reasons do not give': [
        services?.filter(({ health, reasons }) => !isStateOf(health, reasons)).map(({ component }) => component),
        [],
      ],
      ...foundMembers(reading, 'M7.G-C01', { ...pinnedKeys(reading), run: carriedKeys(reading) }),
      ...foundMembers(reading, 'M7.G-C02', { migrated: reading.snapshot.epoch.db_resource_id }),
      ...foundMembers(reading, 'M7.G-C03', { database: { component: 'database', ...keys } }),
      ...foundRows(
        reading,
        'M7.G-C04',
        CASES.map((component) => ({
          component,
          health: services?.find((one) => one.component === component)?.health,
          ...(daemons === undefined ? {} : { task_definition: daemons.get(component)?.task_definition }),
        })),
      ),
    };
  },
  'M7.H': (reading) => caseClaims(reading),
};

/** The subject keys as the ledger pinned them, and as the manifest of the run carries them. */
const pinnedKeys = ({ stage: { ledger } }: Reading): Members =>
  keysIn(membersOf(jsonText(ledger.phases.M7.pinned.subject_key_fields?.value ?? undefined)));
const carriedKeys = ({ manifest }: Reading): Members => keysIn(manifest?.source_handles ?? {});

const keysIn = (texts: Members): Members =>
  Object.fromEntries(
    ['CASE_SUBJECT_KEY_FIELDS', 'LABEL_SUBJECT_KEY_FIELDS'].map((key) => [key, jsonText(String(texts[key]))]),
  );

/** What was streamed is what P7 had admitted and what there is; the fabric went through it between the sampler's look and
 * the end of the log. */
function trafficClaims(reading: Reading): Claims {
  const { stage, facts } = reading;
  const topics = new Set(topicsReadBy(FABRIC));
  const before = handedOver(stage, 'M6.G', RANGES)
    ?.partitions.filter(({ topic }) => topics.has(topic))
    .reduce((sum, { admitted }) => sum + admitted, 0);
  const read = isAfter(stage, 'M7.E', 'M7.C') ? consumedBy(stage, FABRIC) : undefined;
  const sum = (of: 'end_offset' | 'watermark_high'): number | undefined =>
    read?.reduce((all, one) => all + one[of] - one.start_offset, 0);
  const found = reading.side('M7.E-C03', 'observed');
  if (found.admitted === undefined) return {};
  return {
    ...within('admitted of M7.E-C03', {
      value: Number(found.admitted),
      least: before,
      most: trafficOf(facts),
    }),
    ...within('consumed of M7.E-C03', {
      value: Number(found.consumed),
      least: sum('end_offset'),
      most: sum('watermark_high'),
    }),
  };
}

const CHAIN = record({
  traffic: count,
  decisions: count,
  intents: count,
  outcomes: count,
  records: count,
  decision_ref: REF,
  action_ref: REF,
  audit_ref: REF,
});

function chainClaims(reading: Reading): Claims {
  const { stage, run, handed } = reading;
  const said = handed(CHAIN);
  if (said === undefined) return {};
  const { view } = stage;
  const documents = [
    view.typed(view.find(said.decision_ref), DecisionSummaryV1),
    view.typed(view.find(said.action_ref), ActionSummaryV1),
    view.typed(view.find(said.audit_ref), AuditSummaryV1),
  ].filter((one) => one !== undefined);
  const tasks = handedOver(stage, 'M7.E', record({ tasks: list(record({ component: text, task_arn: text })) }))?.tasks;
  const { traffic, decisions, intents, outcomes, records } = said;
  return {
    'documents that it judged': [documents.length, 3],
    ...foundMembers(reading, 'M7.F-C01', {
      runs: [run],
      writers: [...new Set(documents.map(({ writer }) => writer.task_arn))],
    }),
    ...foundMembers(reading, 'M7.F-C02', { traffic, decisions, intents, outcomes, records }),
    ...foundRows(reading, 'M7.F-C04', tasks),
  };
}

const READY = record({ services: list(record({ component: text, health: text, reasons: list(text) })) });
const COMMIT = record({ case_summary_ref: REF, label_summary_ref: REF });
const SERVED = record({ services: list(record({ component: text, task: text })) });

function caseClaims(reading: Reading): Claims {
  const { stage, run, handed } = reading;
  const said = handed(COMMIT);
  const { view } = stage;
  const cases = view.typed(said === undefined ? undefined : view.find(said.case_summary_ref), CaseSummaryV1);
  const labels = view.typed(said === undefined ? undefined : view.find(said.label_summary_ref), LabelSummaryV1);
  if (cases === undefined || labels === undefined) return {};
  return {
    ...foundMembers(reading, 'M7.H-C01', {
      runs: [run],
      writers: [...new Set([cases.writer.task_arn, labels.writer.task_arn])],
    }),
    ...foundMembers(reading, 'M7.H-C02', {
      guarded: [...cases.append_only_check.tables, ...labels.append_only_check.tables].sort(),
    }),
    ...foundMembers(reading, 'M7.H-C03', {
      timeline: twice(cases.timeline_events),
      labels: twice(labels.accepted),
      intake: twice(cases.intake_rows),
    }),
    ...foundMembers(reading, 'M7.H-C04', {
      triggers_taken_in: cases.intake_rows + cases.intake_quarantined,
      triggers_published: cases.triggers_seen,
      labels_published: labels.accepted,
      labels_of_cases: labels.handshake.accepted,
      cases: cases.cases_created,
      labels: labels.accepted,
      orphans: labels.orphans,
    }),
    // A run in which nothing escalated has no case, and none is missing.
    ...askedMembers(reading, 'M7.H-C04', {
      cases: { $at_least: Math.min(1, cases.triggers_seen) },
      labels: { $at_least: Math.min(1, cases.triggers_seen) },
    }),
    ...foundMembers(reading, 'M7.H-C05', {
      services: handedOver(stage, 'M7.G', SERVED)?.services.map((one) => ({ ...one, running: 1, restarts: 0 })),
    }),
  };
}

const twice = (rows: number) => ({ rows, distinct: rows });

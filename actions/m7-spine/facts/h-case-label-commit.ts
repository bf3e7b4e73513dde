import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { CaseSummaryV1 } from '@spine-green/evidence-schemas/documents/case_summary.v1';
import { LabelSummaryV1 } from '@spine-green/evidence-schemas/documents/label_summary.v1';
import type { Queryable } from '@spine-green/runtime/substrate/database/port';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { observe, observeFrom } from '../../lib/checks/fact.ts';
import { caseReadinessHandover } from '../../lib/handovers/m7.ts';
import { guardedTables, migrationTexts } from '../../lib/platform/migrated-database.ts';
import { runJob } from '../../lib/platform/tasks.ts';
import { getRunId, readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { CaseTruth, Identities } from '../case-truth.ts';
import type { CaseCommitFacts } from '../lanes/h-case-label-commit.ts';
import { readCaseServices } from './case-services.ts';

/** Lets a job of the image count, reads back what it wrote, and counts beside it. */
export async function gatherCaseCommit(context: LaneContext): Promise<CaseCommitFacts> {
  const job = await observe(() => runJob(context, 'case-summary'));
  // What an earlier attempt left is no answer of a job that did not run.
  const ofJob = <T>(name: string, parse: (value: unknown) => T) =>
    observeFrom(job, async () => {
      const key = runKey(context, name);
      const { document, versionId, sha256 } = await readAt(context, key, parse);
      return { document, ref: { key, version_id: versionId, sha256 } };
    });
  return {
    job,
    cases: await ofJob('case_labels/case_summary.json', CaseSummaryV1.parse),
    labels: await ofJob('case_labels/label_summary.json', LabelSummaryV1.parse),
    truth: await observe(() => readTruth(context)),
    guards: await observe(() => guardsOf()),
    rewritten: await observe(() => readRewritten(context)),
    ...(await readStability(context)),
  };
}

async function readStability(
  context: LaneContext,
): Promise<Pick<CaseCommitFacts, 'readiness' | 'before' | 'services'>> {
  return {
    readiness: await observe(async () => {
      const { checks, blockers } = await context.source('M7.G');
      return { checks, blockers };
    }),
    before: await observe(async () =>
      (await context.handover(caseReadinessHandover)).services.map(({ component, task }) => ({ component, task })),
    ),
    services: await observe(() => readCaseServices(context)),
  };
}

/** In one snapshot of the database, so that all figures are of one moment. */
const readTruth = async (context: LaneContext): Promise<CaseTruth> =>
  (await context.session.database()).transaction(
    async (transaction) => {
      const run = getRunId(context);
      const admitted = await transaction.query<{ event_type: string; count: string }>({
        text: `SELECT c.event_type, count(*)::text AS count
          FROM ig.admission_rows a JOIN ig.contexts c ON c.context_id = a.context_id
          WHERE c.platform_run_id = $1 AND a.state = 'ADMITTED' AND c.event_type IN ('case_trigger', 'label_accepted')
          GROUP BY 1`,
        values: [run],
      });
      const [accepted] = await transaction.query<{ count: string }>({
        text: `SELECT count(*)::text AS count FROM labels.ls_label_assertions
          WHERE platform_run_id = $1 AND principal = 'case_management'`,
        values: [run],
      });
      return {
        admitted: Object.fromEntries(admitted.map(({ event_type, count }) => [event_type, Number(count)])),
        acceptedOfCases: Number(accepted?.count),
        identities: {
          timeline: await identitiesOf(transaction, run, IDENTITIES.timeline),
          labels: await identitiesOf(transaction, run, IDENTITIES.labels),
          intake: await identitiesOf(transaction, run, IDENTITIES.intake),
        },
      };
    },
    { isolation: 'repeatable read', readOnly: true },
  );

/** Rows of a table, and how many there are by what makes two of them the same thing (15, section 1). */
const IDENTITIES = {
  timeline: ['cases.cm_case_timeline', 'case_id, timeline_event_type, source_ref_id'],
  labels: ['labels.ls_label_timeline', "event_id, label_type, assertion_json::json ->> 'case_timeline_event_id'"],
  intake: ['cases.cm_case_trigger_intake', 'case_id, trigger_type, source_ref_id'],
} as const;

async function identitiesOf(
  database: Queryable,
  run: string,
  [table, identity]: readonly [string, string],
): Promise<Identities> {
  const [row] = await database.query<{ rows: string; distinct: string }>({
    text: `SELECT count(*)::text AS rows, count(DISTINCT (${identity}))::text AS distinct
      FROM ${table} WHERE platform_run_id = $1`,
    values: [run],
  });
  return { rows: Number(row?.rows), distinct: Number(row?.distinct) };
}

function guardsOf(): readonly string[] {
  const schemas = [handle('DB_SCHEMA_CASES'), handle('DB_SCHEMA_LABELS')];
  return guardedTables(migrationTexts()).filter((table) => schemas.some((schema) => table.startsWith(`${schema}.`)));
}

/** Slices of labels are written once. */
async function readRewritten(context: LaneContext): Promise<readonly string[]> {
  const { store, bucket } = context.session.evidence;
  const prefix = `${evidencePrefix({ family: 'run', platform_run_id: getRunId(context) })}label_store/slices/`;
  const found: string[] = [];
  for await (const { key } of listAll(store, bucket, prefix)) {
    if ((await store.versions(bucket, key)).length > 1) found.push(key);
  }
  return found;
}

import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { readHeartbeats } from '@spine-green/runtime/truth/heartbeats';
import { taskDefinitionOf } from '../../lib/platform/service-state.ts';
import { serviceMap } from '../../lib/platform/services.ts';
import { getRunId } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { CaseService, DeclaredKeys } from '../case-services.ts';

/** The daemons of the case and label pack as the compute and their heartbeats have them, in the order of their start. */
export async function readCaseServices(context: LaneContext): Promise<readonly CaseService[]> {
  const described = await context.session.compute().describeServices();
  const reports = await readHeartbeats(await context.session.database(), getRunId(context));
  return (await wantedServices(context)).map(({ service, mode }) => {
    const row = described.find((one) => one.service === service);
    if (row === undefined) throw new PlatformError('E_COMPUTE_SERVICE_UNKNOWN', `the compute has no ${service}`);
    const report = reports.find(({ component }) => component === mode);
    return {
      component: mode,
      task_definition: row.taskDefinition,
      running: row.runningCount,
      pending: row.pendingCount,
      restarts: row.restartCount,
      task: row.tasks[0]?.taskArn ?? 'none',
      reported_by: report?.instanceId ?? 'nobody',
      health: report?.state ?? 'UNKNOWN',
      reasons: report?.reasons ?? [],
    };
  });
}

/** What this release runs for the active run. */
export const wantedDefinitions = async (
  context: LaneContext,
): Promise<readonly { readonly component: string; readonly task_definition: string }[]> =>
  (await wantedServices(context)).map(({ mode, spec }) => ({
    component: mode,
    task_definition: taskDefinitionOf(spec),
  }));

const wantedServices = async (context: LaneContext) =>
  (await serviceMap(context)).filter(({ pack }) => pack === 'case_labels');

/** The subject keys that the running images work with, as each of them declares. */
export async function readDeclaredKeys(context: LaneContext): Promise<readonly DeclaredKeys[]> {
  const reports = await readHeartbeats(await context.session.database(), getRunId(context));
  return (await wantedServices(context)).map(({ mode }) => {
    const declared = reports.find(({ component }) => component === mode)?.policyRevisions ?? {};
    const { case_subject_fields: cases, label_subject_fields: labels } = declared;
    return {
      component: mode,
      ...(cases === undefined ? {} : { case: cases.split(',') }),
      ...(labels === undefined ? {} : { label: labels.split(',') }),
    };
  });
}

/** Columns of the unique indexes that make a case and a label subject one, as the database has them. */
export async function readConstrainedKeys(context: LaneContext): Promise<DeclaredKeys> {
  const rows = await (await context.session.database()).query<{ tables: string; columns: string[] }>({
    text: `SELECT i.indrelid::regclass::text AS tables, array_agg(a.attname::text ORDER BY a.attnum) AS columns
      FROM pg_catalog.pg_index i JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indexrelid
      WHERE i.indrelid = ANY($1::regclass[]) AND i.indisunique AND i.indisvalid
      GROUP BY i.indexrelid, i.indrelid HAVING count(*) > 1`,
    values: [[CASES, LABELS]],
  });
  const columnsOf = (table: string): readonly string[] => rows.find(({ tables }) => tables === table)?.columns ?? [];
  return {
    component: 'database',
    case: columnsOf(CASES),
    // A subject may have many labels of many types: what comes after the subject tells them apart.
    label: columnsOf(LABELS).slice(0, handle('LABEL_SUBJECT_KEY_FIELDS').length),
  };
}

const CASES = 'cases.cm_cases';
const LABELS = 'labels.ls_label_assertions';

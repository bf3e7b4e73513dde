import { approve, command, type PhaseRun, readState } from '../../../actions/rehearsal/phase-steps.ts';

/** What a look on a schedule did that named no phase: to a database whose rows could be changed, and after it was mended. */
export interface Watched {
  readonly before: readonly string[];
  /** What the look said; nothing when it was a green step. */
  readonly told: string;
  readonly raised: readonly string[];
  /** What the look said while the finding was there still, once more. */
  readonly again: string;
  readonly resolved: readonly string[];
}

interface Place {
  readonly run: PhaseRun;
  readonly executionId: string;
  /** Executes one statement of SQL in the database of the platform. */
  readonly sql: (text: string) => Promise<void>;
}

const CLASS = 'DS-S3';
const GUARD = 'TRIGGER append_only';
const TABLE = 'ig.receipt_rows';

/** Of a phase that is open: nobody starts or ends a lane, and what is wrong in the database stops the line all the same. */
export async function watchOnSchedule({ run, executionId, sql }: Place): Promise<Watched> {
  const openDrift = async () => (await readState(run)).phases[run.definition.plan_phase].openDrift;
  await look(run);
  const before = await openDrift();
  await sql(`ALTER TABLE ${TABLE} DISABLE ${GUARD}`);
  const told = await look(run);
  const raised = await openDrift();
  const again = await look(run);
  await sql(`ALTER TABLE ${TABLE} ENABLE ${GUARD}`);
  const end = { class: CLASS, resolution: 'REVERTED' as const, refs: [], stale_lanes: [] };
  const approval = await approve(run, executionId, {
    purpose: 'drift_resolution',
    subject: { event: 'DRIFT_RESOLVED', ...end },
  });
  await command(run, [{ command: 'resolve-drift', phase: run.definition.plan_phase, approval, ...end }]);
  return { before, told, raised, again, resolved: await openDrift() };
}

async function look(run: PhaseRun): Promise<string> {
  try {
    await command(run, [{ command: 'watch-drift' }]);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

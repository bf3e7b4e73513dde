import { handle } from '@spine-green/evidence-schemas';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { isReadable, observe } from '../checks/fact.ts';
import { laneRole } from '../definition/lane-role.ts';
import type { LaneContext } from '../run/lane.ts';
import { writeHeartbeat } from './heartbeat.ts';

/** What of the platform a phase needs, by the names of 05, section 6; the other phases need nothing that runs. */
const PROFILE: Readonly<Record<string, string>> = {
  M2: 'custom',
  M3: 'custom',
  M4: 'all_spine_daemons',
  M5: 'all_spine_daemons',
  M6: 'all_spine_daemons',
  M7: 'all_spine_daemons',
  M8: 'all_spine_daemons',
};
/** 05, section 7. */
const BEAT_MS = 600_000;

type Needing = Pick<LaneContext, 'session' | 'substrate' | 'definition' | 'ledger' | 'platformRunId' | 'report'>;

interface Need {
  /** Whose work it is. The heartbeat is its operator's: a lane that looks, or that changes a stack, may not write it. */
  readonly lane: string;
  readonly untilUtc: string;
  readonly everyMs?: number;
}

/**
 * Does the work of a lane, and says meanwhile on a managed substrate that somebody needs what runs there: at once and every
 * ten minutes, good for as long as the go of the phase is, or until `untilUtc` where lanes run before one. A heartbeat that
 * could not be written is told and stops nothing but itself: without it the idle guard stops what runs.
 */
export async function whileNeeded<T>(
  context: Needing,
  { lane, untilUtc, everyMs = BEAT_MS }: Need,
  work: () => Promise<T>,
): Promise<T> {
  const { plan_phase: phase } = context.definition;
  const profile = PROFILE[phase];
  if (context.substrate === 'embedded' || profile === undefined) return work();
  if (laneRole(phase, lane) !== 'run-operator') return work();
  const { parameters, clock, ci } = context.session;
  const beat = async (): Promise<void> => {
    const written = await observe(() =>
      writeHeartbeat(parameters, handle('HEARTBEAT_PARAM_PATH'), {
        platform_run_id: context.platformRunId ?? 'N/A',
        phase,
        phase_profile: profile,
        updated_at_utc: nowUtc(clock),
        expires_at_utc: context.ledger.phases[phase].executionGo?.expiresAtUtc ?? untilUtc,
        writer: ci.workflow.replaceAll(/[^\w./:-]/g, '_'),
      }),
    );
    if (!isReadable(written))
      context.report(`no heartbeat, so the idle guard may stop what runs: ${written.unreadable}`);
  };
  let beating = beat();
  const timer = setInterval(() => {
    beating = beating.then(beat);
  }, everyMs);
  try {
    // Before the first task: a guard that ticks now must find it.
    await beating;
    return await work();
  } finally {
    clearInterval(timer);
    await beating;
  }
}

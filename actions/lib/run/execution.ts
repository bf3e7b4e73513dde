import { type EvidencePlace, PlatformError } from '@spine-green/evidence-schemas';
import { PLAN_PHASES, type PlanPhase } from '../ledger/events.ts';

type Env = 'embedded' | 'emulated' | 'dev_min';

/** Where the evidence of one phase execution goes (01, section 0.1). */
export function executionPlace(env: Env, phase: PlanPhase, executionId: string): EvidencePlace {
  const family = phase === 'M1' ? 'packaging' : phase === 'M2' ? 'substrate' : 'run_control';
  return { family, env, execution_id: executionId };
}

/** The phase that an execution belongs to, from its id. Throws E_PHASE_UNKNOWN. */
export function phaseOf(executionId: string): PlanPhase {
  const name = executionId.slice(0, executionId.indexOf('_')).toUpperCase();
  const phase = PLAN_PHASES.find((one) => one === name);
  if (phase === undefined) throw new PlatformError('E_PHASE_UNKNOWN', JSON.stringify(executionId.slice(0, 32)));
  return phase;
}

/** `m<n>_<YYYYMMDDTHHMMSSZ>` from a time with six fractional digits. */
export const executionIdAt = (phase: PlanPhase, atUtc: string): string =>
  `${phase.toLowerCase()}_${atUtc.slice(0, 19).replace(/[-:]/g, '')}Z`;

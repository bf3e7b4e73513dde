import type { EvidencePlace } from '@spine-green/evidence-schemas';
import type { PlanPhase } from '../ledger/events.ts';

type Env = 'embedded' | 'emulated' | 'dev_min';

/** Where the evidence of one phase execution goes (01, section 0.1). */
export function executionPlace(env: Env, phase: PlanPhase, executionId: string): EvidencePlace {
  const family = phase === 'M1' ? 'packaging' : phase === 'M2' ? 'substrate' : 'run_control';
  return { family, env, execution_id: executionId };
}

/** `m<n>_<YYYYMMDDTHHMMSSZ>` from a time with six fractional digits. */
export const executionIdAt = (phase: PlanPhase, atUtc: string): string =>
  `${phase.toLowerCase()}_${atUtc.slice(0, 19).replace(/[-:]/g, '')}Z`;

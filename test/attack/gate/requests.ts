import type { AttackRow } from '../row.ts';
import { type GateStage, verdictOf } from './stage.ts';

/** Requests that are refused before anything of them is judged (17, section 5). */
export const requestRows: readonly AttackRow<GateStage>[] = [
  {
    name: 'an unknown path',
    expected: '404 route_not_found',
    attempt: async ({ ask }) => verdictOf(await ask('/v1/nothing', { as: 'wsp' })),
  },
  {
    name: 'a lookup without a selector',
    expected: '400 MISSING_QUERY',
    attempt: async ({ ask }) => verdictOf(await ask('/v1/ops/lookup', { as: 'ops' })),
  },
  {
    name: 'a lookup of 10 kB',
    expected: '400 MISSING_QUERY',
    attempt: async ({ ask }) => verdictOf(await ask(`/v1/ops/lookup?event_id=${'x'.repeat(10_240)}`, { as: 'ops' })),
  },
];

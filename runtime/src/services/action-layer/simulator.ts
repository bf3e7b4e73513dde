import { createHash } from 'node:crypto';
import type { Database } from '../../substrate/database/port.ts';
import type { ActionProvider, ActionRequest } from './ports.ts';
import type { Execution } from './types.ts';

/** Shares of tokens that meet a fault; which ones follows from the token alone. */
export interface SimulatedFaults {
  /** The first try fails and may be repeated. */
  readonly retryable: number;
  readonly permanent: number;
  /** The first try has its effect and its answer is lost. */
  readonly unknown: number;
}

export const NO_FAULTS: SimulatedFaults = { retryable: 0, permanent: 0, unknown: 0 };

const COMMITTED = 'COMMITTED';

/** The provider of the rehearsal (14, section 3): deterministic, with a ledger of effects of its own. */
export function actionSimulator(
  database: Database,
  platformRunId: string,
  faults: SimulatedFaults = NO_FAULTS,
): ActionProvider {
  return {
    execute: async (requests) => {
      const fates = requests.map((request) => fateOf(request, faults));
      const done = requests.filter((_, place) => fates[place] === COMMITTED || fates[place] === 'LOST_ANSWER');
      if (done.length > 0) await putEffects(database, platformRunId, done);
      return requests.map(({ token }, place) => answerOf(fates[place] ?? 'PERMANENT', token));
    },
    find: async (tokens) => {
      const rows = await database.query<{ token: string; provider_ref: string }>({
        name: 'al_effects_find',
        text: 'SELECT token, provider_ref FROM rtdl.al_effects WHERE token = ANY($1::text[])',
        values: [tokens],
      });
      const known = new Map(rows.map((row) => [row.token, row.provider_ref]));
      return tokens.map((token) => {
        const providerRef = known.get(token);
        return providerRef === undefined ? 'absent' : { state: COMMITTED, code: 'DONE', providerRef };
      });
    },
  };
}

type Fate = typeof COMMITTED | 'LOST_ANSWER' | 'RETRYABLE' | 'PERMANENT';

/** A number in [0, 1) that belongs to the token. */
const drawOf = (token: string): number => createHash('sha256').update(token).digest().readUInt32BE(0) / 2 ** 32;

function fateOf({ token, attempt }: ActionRequest, { retryable, permanent, unknown }: SimulatedFaults): Fate {
  const draw = drawOf(token);
  if (draw < permanent) return 'PERMANENT';
  if (attempt > 1) return COMMITTED;
  if (draw < permanent + retryable) return 'RETRYABLE';
  return draw < permanent + retryable + unknown ? 'LOST_ANSWER' : COMMITTED;
}

const refOf = (token: string): string => `sim:${token.slice(0, 32)}`;

function answerOf(fate: Fate, token: string): Execution {
  switch (fate) {
    case COMMITTED:
      return { state: 'COMMITTED', code: 'DONE', providerRef: refOf(token) };
    case 'LOST_ANSWER':
      return { state: 'UNKNOWN_COMMIT', code: 'TIMEOUT', providerRef: undefined };
    case 'RETRYABLE':
      return { state: 'RETRYABLE_ERROR', code: 'BUSY', providerRef: undefined };
    case 'PERMANENT':
      return { state: 'PERMANENT_ERROR', code: 'REFUSED', providerRef: undefined };
  }
}

async function putEffects(
  database: Database,
  platformRunId: string,
  requests: readonly ActionRequest[],
): Promise<void> {
  await database.execute({
    name: 'al_effects_put',
    text: `INSERT INTO rtdl.al_effects (token, platform_run_id, action_id, action_kind, provider_ref)
      SELECT t, $1, a, k, r FROM unnest($2::text[], $3::text[], $4::text[], $5::text[]) AS e (t, a, k, r)
      ON CONFLICT (token) DO NOTHING`,
    values: [
      platformRunId,
      requests.map(({ token }) => token),
      requests.map(({ actionId }) => actionId),
      requests.map(({ actionKind }) => actionKind),
      requests.map(({ token }) => refOf(token)),
    ],
  });
}

import { isPlatformError, PlatformError, parseJson } from '@spine-green/evidence-schemas';
import { ActionIntentV1 } from '@spine-green/evidence-schemas/documents/action_intent.v1';
import { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { type Clock, nowUtc } from '../../kernel/clock.ts';
import { pause } from '../../kernel/pause.ts';
import type { ActionPolicy } from './authorise.ts';
import { identitiesOfIntent } from './intent.ts';
import { type AfterTry, afterAsking, afterTry, type BuiltOutcome, buildOutcome } from './outcome.ts';
import type { ActionLedger, ActionProvider, OpenIntent } from './ports.ts';
import type { Execution, Intent } from './types.ts';

export interface ExecutorOptions {
  readonly ledger: ActionLedger;
  readonly provider: ActionProvider;
  readonly policy: ActionPolicy;
  readonly clock: Clock;
  readonly onFinished: (outcomes: readonly BuiltOutcome[]) => void;
  readonly onFault: (error: unknown) => void;
}

const BATCH_MAX = 200;
const IDLE_MS = 500;
const BACKOFF_MS = 100;
const BACKOFF_MS_MAX = 5000;

/**
 * Carries out what was taken in.
 *
 * E1: a try is noted before it is made, so that no effect is ever unknown to the ledger.
 * E2: what is noted and has no outcome is looked up at the provider before it is tried again, in this life or the next.
 * E3: outcome, its publication and the end of the intent are one transaction.
 */
export interface ActionExecutor {
  run(signal: AbortSignal): Promise<void>;
  /** Says that these intents were taken in. */
  wake(taken: readonly Intent[]): void;
}

/**
 * Intents that were just taken in, by semantic key: what was read from the bus a moment ago need not be read once more
 * from the ledger. Beyond the bound, and in another life, it is.
 */
type Remembered = Map<string, Intent>;
const REMEMBERED_MAX = 2000;

export function actionExecutor(options: ExecutorOptions): ActionExecutor {
  let woken = new AbortController();
  let failures = 0;
  const remembered: Remembered = new Map();
  const once = async (): Promise<boolean> => {
    try {
      const moved = await executeNext(options, remembered);
      failures = 0;
      return moved;
    } catch (error) {
      if (!isPlatformError(error) || !error.retry) throw error;
      failures += 1;
      options.onFault(error);
      return false;
    }
  };
  return {
    wake: (taken) => {
      for (const intent of taken.slice(0, REMEMBERED_MAX - remembered.size)) remembered.set(intent.semanticKey, intent);
      woken.abort();
    },
    run: async (signal) => {
      while (!signal.aborted) {
        if (await once()) continue;
        const wait = failures === 0 ? IDLE_MS : Math.min(BACKOFF_MS_MAX, BACKOFF_MS * 2 ** failures);
        await pause(wait, AbortSignal.any([signal, woken.signal]));
        woken = new AbortController();
      }
    },
  };
}

/** One batch; true when there was one. */
export async function executeNext(
  options: ExecutorOptions,
  remembered: Remembered = new Map<string, Intent>(),
): Promise<boolean> {
  const { ledger } = options;
  const open = (await ledger.nextOpen(BATCH_MAX)).map((one) => ({ ...one, intent: recalled(one, remembered) }));
  if (open.length === 0) return false;
  const noted = open.filter(({ state }) => state === 'EXECUTING');
  const ended = await resolveNoted(options, noted);
  const fresh = open.filter(({ state }) => state === 'RECEIVED');
  await ledger.begin(fresh.map(({ semanticKey }) => semanticKey));
  const tried = await tryOut(
    options,
    fresh.map((one) => ({ ...one, attempt: one.attempt + 1 })),
  );
  const outcomes = [...ended.outcomes, ...tried.outcomes];
  if (outcomes.length > 0) await ledger.finish(outcomes);
  const retries = [...ended.retries, ...tried.retries];
  if (retries.length > 0) await ledger.postpone(retries);
  if (outcomes.length > 0) options.onFinished(outcomes);
  return true;
}

interface Resolved {
  readonly outcomes: readonly BuiltOutcome[];
  readonly retries: readonly { readonly semanticKey: string; readonly afterMs: number }[];
}

/** E2: nobody knows what became of these, so the provider is asked. */
async function resolveNoted(options: ExecutorOptions, noted: readonly Recalled[]): Promise<Resolved> {
  if (noted.length === 0) return { outcomes: [], retries: [] };
  const found = await options.provider.find(noted.map(({ semanticKey }) => semanticKey));
  return resolve(options, noted, (place, attempt) =>
    afterAsking(found[place] ?? 'unanswered', attempt, options.policy),
  );
}

async function tryOut(options: ExecutorOptions, open: readonly Recalled[]): Promise<Resolved> {
  if (open.length === 0) return { outcomes: [], retries: [] };
  const { provider, policy } = options;
  const executions = await provider.execute(
    open.map((one) => {
      const { payload } = one.intent;
      return {
        token: one.semanticKey,
        actionId: payload.action_id,
        actionKind: payload.action_kind,
        attempt: one.attempt,
      };
    }),
  );
  const silent: Execution = { state: 'UNKNOWN_COMMIT', code: 'NO_ANSWER', providerRef: undefined };
  return resolve(options, open, (place, attempt) => afterTry(executions[place] ?? silent, attempt, policy));
}

function resolve(
  { policy, clock }: ExecutorOptions,
  open: readonly Recalled[],
  next: (place: number, attempt: number) => AfterTry,
): Resolved {
  const outcomes: BuiltOutcome[] = [];
  const retries: { readonly semanticKey: string; readonly afterMs: number }[] = [];
  for (const [place, one] of open.entries()) {
    const after = next(place, one.attempt);
    if (after.kind === 'terminal')
      outcomes.push(buildOutcome(one.intent, after.terminal, { policy, atUtc: nowUtc(clock) }));
    // What is to be asked about stays EXECUTING, and the next batch asks.
    else if (after.kind === 'again') retries.push({ semanticKey: one.semanticKey, afterMs: after.afterMs });
  }
  return { outcomes, retries };
}

type Recalled = OpenIntent & { readonly intent: Intent };

function recalled(one: OpenIntent, remembered: Remembered): Intent {
  const intent = remembered.get(one.semanticKey);
  remembered.delete(one.semanticKey);
  return intent?.envelopeText === one.envelopeText ? intent : intentOf(one);
}

/** What the ledger kept is what was read, so that it is anything else is a fault of the store. */
function intentOf({ envelopeText, semanticKey }: OpenIntent): Intent {
  const envelope = parseJson(envelopeText, 'E_SCHEMA_INVALID', 'an intent of the ledger');
  if (!EnvelopeV1.is(envelope) || !ActionIntentV1.is(envelope.payload)) {
    throw new PlatformError('E_SCHEMA_INVALID', `the ledger holds no intent under ${semanticKey}`);
  }
  const { payload } = envelope;
  return {
    offset: 0,
    envelope,
    envelopeText,
    payload,
    dedupeKey: '',
    ...identitiesOfIntent(payload, envelope.event_id),
    semanticKey,
  };
}

import { isPlatformError } from '@spine-green/evidence-schemas';
import type { LadderPolicy } from '../../decisions/ladder-policy.ts';
import type { Posture } from '../../decisions/posture.ts';
import { type Clock, nowUtc } from '../../kernel/clock.ts';
import { pause } from '../../kernel/pause.ts';
import type { PostureStore, SignalSource } from './ports.ts';
import { isRebuildDue, UNTRIED } from './self-trust.ts';
import { failedEvaluation, type LadderPlan, stepLadder } from './step.ts';
import type { LadderState, Sample } from './types.ts';

const EVALUATE_MS = 1000;
/** A posture that nobody changes is written again before its readers take it for old. */
const RECOMMIT_MS = 30_000;
/** What has not reported yet after a start may still be on its way this long (14, section 1.2). */
const BOOTSTRAP_MS = 120_000;

export interface LadderOptions {
  readonly policy: LadderPolicy;
  readonly signals: SignalSource;
  readonly store: PostureStore;
  readonly clock: Clock;
  readonly onFault: (stage: string, error: unknown) => void;
}

/** What the ladder did last, for its health. */
export interface LadderView {
  readonly plan: LadderPlan | undefined;
  readonly evaluations: number;
  readonly forced: number;
  readonly pending: number;
  readonly drainFailures: number;
  readonly storeFailures: number;
}

/**
 * The ladder, once a second. L1: sequence numbers follow the store's and never a memory of our own. L2: a posture is in
 * the store before anybody goes by it. L3: an evaluation that fails is FAIL_CLOSED, and a store that fails ages the posture
 * until its readers fail closed by themselves.
 */
export function ladderLoop(options: LadderOptions): {
  readonly run: (signal: AbortSignal) => Promise<void>;
  readonly view: () => LadderView;
} {
  const { clock } = options;
  const startedMs = clock.elapsedMs();
  let state: LadderState = {
    mode: undefined,
    heldSeconds: 0,
    heldMode: undefined,
    evaluatedMs: startedMs,
    trust: UNTRIED,
  };
  let view: LadderView = {
    plan: undefined,
    evaluations: 0,
    forced: 0,
    pending: 0,
    drainFailures: 0,
    storeFailures: 0,
  };
  let written: Posture | undefined;
  let writtenMs = 0;
  let isStoreOk = true;

  const guarded = async <T>(stage: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!isPlatformError(error)) throw error;
      options.onFault(stage, error);
      return undefined;
    }
  };
  const rebuild = async (): Promise<void> => {
    const loaded = await guarded('posture store', async () => ({ posture: await options.store.load() }));
    isStoreOk = loaded !== undefined;
    if (loaded === undefined) return;
    written = loaded.posture;
    state = { ...state, mode: state.mode ?? written?.mode, trust: { ...state.trust, rebuiltMs: clock.elapsedMs() } };
  };
  const commit = async (plan: LadderPlan): Promise<void> => {
    const nowMs = clock.elapsedMs();
    const isNews = written === undefined || written.mode !== plan.posture.mode;
    if (isStoreOk && !isNews && nowMs - writtenMs < RECOMMIT_MS) return;
    const posture = postureOf(plan, options.policy, {
      posture_seq: (written?.posture_seq ?? -1) + 1,
      decided_at_utc: nowUtc(clock),
    });
    const draft = { ...plan.posture, from: written?.mode };
    const done = await guarded('posture commit', async () => {
      await options.store.commit({ draft, posture });
      return true;
    });
    isStoreOk = done === true;
    if (done !== true) {
      view = { ...view, storeFailures: view.storeFailures + 1 };
      // L1: whether it was written is not known, so the store is asked before the next try.
      await rebuild();
      return;
    }
    written = posture;
    writtenMs = nowMs;
  };
  const evaluate = async (): Promise<void> => {
    const nowMs = clock.elapsedMs();
    if (isRebuildDue(state.trust, nowMs)) await rebuild();
    const observed = await guarded('signals', () => options.signals.observe(nowMs));
    const plan = planOf(options, state, {
      samples: [...(observed ?? []), ...ownSamples(isStoreOk, view)],
      self: { policyOk: true, storeOk: isStoreOk, serveOk: true, controlPublishOk: view.drainFailures === 0 },
      nowMs,
      isBootstrap: nowMs - startedMs < BOOTSTRAP_MS,
    });
    state = plan.state;
    view = { ...view, plan, evaluations: view.evaluations + 1, forced: view.forced + Number(plan.isForced) };
    await commit(plan);
    const pending = await guarded('posture outbox', () => options.store.drain());
    view = {
      ...view,
      pending: pending ?? view.pending,
      drainFailures: pending === undefined ? view.drainFailures + 1 : 0,
    };
  };
  return {
    view: () => view,
    run: async (signal) => {
      await rebuild();
      while (!signal.aborted) {
        await evaluate();
        await pause(EVALUATE_MS, signal);
      }
    },
  };
}

function planOf(
  { policy, onFault }: LadderOptions,
  state: LadderState,
  observation: Parameters<typeof stepLadder>[1],
): LadderPlan {
  try {
    return stepLadder(state, observation, policy);
  } catch (error) {
    onFault('evaluation', error);
    return failedEvaluation(state, error, observation.nowMs);
  }
}

/** What the ladder observes of itself. */
const ownSamples = (isStoreOk: boolean, view: LadderView): readonly Sample[] => [
  {
    name: 'posture_store_health',
    status: isStoreOk ? 'OK' : 'ERROR',
    ageSeconds: 0,
    value: { kind: 'readable' },
    detail: isStoreOk ? 'it answers' : 'it does not answer',
    source: 'dl',
  },
  {
    name: 'control_publish_health',
    status: view.drainFailures === 0 ? 'OK' : 'ERROR',
    ageSeconds: 0,
    value: { kind: 'readable' },
    detail: `${view.pending} wait`,
    source: 'dl',
  },
];

const postureOf = (
  plan: LadderPlan,
  policy: LadderPolicy,
  { posture_seq, decided_at_utc }: Pick<Posture, 'posture_seq' | 'decided_at_utc'>,
): Posture => ({
  mode: plan.posture.mode,
  capabilities_mask: policy.masks[plan.posture.mode],
  policy_rev: policy.rev,
  posture_seq,
  decided_at_utc,
  reason: (plan.posture.reason ?? '').slice(0, 2048),
  evidence_refs: plan.posture.evidence_refs ?? [],
});

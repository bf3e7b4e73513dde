import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import { systemClock } from '../kernel/clock.ts';
import { isStop } from '../kernel/shutdown.ts';
import { type Waited, within } from '../kernel/within.ts';
import { EXIT, type ModeContext } from '../mode.ts';

/** After the signal: work, and what serves it, have this long; all closes together this long, and each at least that. */
const WORK_MS_MAX = 21_000;
const CLOSES_MS_MAX = 6000;
const CLOSE_MS_MIN = 100;

/** Opens things one by one. */
export interface Opening {
  /** Opens one thing, unless the task was told to stop meanwhile. What is open is closed at the end of the life,
   * whatever ends it, the last one first. */
  open<T>(what: string, open: () => Promise<T>, close?: (opened: T) => Promise<void> | void): Promise<T>;
  /** The same for something that is open already. */
  onClose(what: string, close: () => Promise<void> | void): void;
}

/** What a life opened, and what it does with it. */
export interface Opened {
  /** The lock that it works under, if it needs one. */
  readonly owned?: { readonly streamId: string; readonly lost: AbortSignal };
  /** Resolves with the exit code. */
  readonly work: (signal: AbortSignal) => Promise<number>;
}

export interface LifeOptions {
  readonly context: ModeContext;
  readonly open: (opening: Opening) => Promise<Opened>;
  /** Exit code of a task that was told to stop before its work was done. */
  readonly stopped: number;
}

/**
 * One life of a task, from the first open resource to the last closed one.
 * L1: nothing is opened after the task was told to stop, and nothing that was opened stays open.
 * L2: an end has one exit code, whichever mode it is: see EXIT.
 * L3: a close that fails or takes too long is noted and hides neither the exit code nor the closes after it.
 * L4: work that does not end in time after it was told to is left, and the exit code says that it was.
 */
export async function live({ context, open, stopped }: LifeOptions): Promise<number> {
  const { signal, log, fails } = context;
  await using closing = new AsyncDisposableStack();
  let owned: Opened['owned'];
  try {
    const opened = await open(openingOf(closing, context));
    owned = opened.owned;
    const ending = AbortSignal.any([signal, ...(owned === undefined ? [] : [owned.lost])]);
    const code = await endingInTime(opened.work(ending), ending);
    if (owned?.lost.aborted === true) throw owned.lost.reason;
    return code;
  } catch (error) {
    // What fails after the lock is gone fails because it is gone.
    if (owned?.lost.aborted === true) throw new PlatformError('E_STREAM_LOST', owned.streamId, { cause: error });
    if (isPlatformError(error, 'E_STREAM_BUSY')) {
      log.error({ code: error.code }, error.message);
      fails(error.code, error.facts);
      return EXIT.busy;
    }
    if (!isStop(error, signal)) throw error;
    log.info('stopped before the work was done');
    // A code that is no success says why, also to whoever sees nothing but the last words of the task.
    if (stopped !== EXIT.ok) fails('E_TASK_STOPPED', 'the task was told to stop before its work was done');
    return stopped;
  }
}

/** Work may take its time until it is told to end. */
async function endingInTime(work: Promise<number>, ending: AbortSignal): Promise<number> {
  const overdue = new Promise<never>((_, reject) => {
    const start = (): void => {
      setTimeout(
        () => reject(new PlatformError('E_SHUTDOWN_OVERDUE', `the work did not end in ${WORK_MS_MAX} ms`)),
        WORK_MS_MAX,
      ).unref();
    };
    if (ending.aborted) start();
    else ending.addEventListener('abort', start, { once: true });
  });
  return Promise.race([work, overdue]);
}

function openingOf(closing: AsyncDisposableStack, { signal, log }: ModeContext): Opening {
  let closeByMs: number | undefined;
  const onClose: Opening['onClose'] = (what, close) =>
    closing.defer(async () => {
      const nowMs = systemClock.elapsedMs();
      closeByMs ??= nowMs + CLOSES_MS_MAX;
      try {
        const closed: Waited<void> = await within((async () => close())(), Math.max(CLOSE_MS_MIN, closeByMs - nowMs));
        if (!closed.done) log.warn({ code: 'E_SHUTDOWN_OVERDUE', ctx: { what } }, 'not closed in time');
      } catch (error) {
        if (!isPlatformError(error)) throw error;
        log.warn({ code: error.code, ctx: { what } }, 'not closed in order');
      }
    });
  return {
    onClose,
    open: async (what, open, close) => {
      signal.throwIfAborted();
      try {
        const opened = await open();
        if (close !== undefined) onClose(what, () => close(opened));
        return opened;
      } catch (error) {
        // Nobody waits for it any more: that it does not open is no failure of a task that was told to stop.
        throw signal.aborted && isPlatformError(error) ? signal.reason : error;
      }
    },
  };
}

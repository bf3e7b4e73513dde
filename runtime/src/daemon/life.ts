import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import { EXIT, type ModeContext } from '../mode.ts';

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
 * L3: a close that fails is noted and hides neither the exit code nor the closes after it.
 */
export async function live({ context, open, stopped }: LifeOptions): Promise<number> {
  const { signal, log, fails } = context;
  await using closing = new AsyncDisposableStack();
  let owned: Opened['owned'];
  try {
    const opened = await open(openingOf(closing, context));
    owned = opened.owned;
    const code = await opened.work(AbortSignal.any([signal, ...(owned === undefined ? [] : [owned.lost])]));
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
    return stopped;
  }
}

function openingOf(closing: AsyncDisposableStack, { signal, log }: ModeContext): Opening {
  const onClose: Opening['onClose'] = (what, close) =>
    closing.defer(async () => {
      try {
        await close();
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

/** The signal's own reason, or what a timer or a request makes of it. */
const isStop = (error: unknown, signal: AbortSignal): boolean =>
  signal.aborted && (error === signal.reason || (error instanceof Error && error.name === 'AbortError'));

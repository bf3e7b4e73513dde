/** Just below the 30 s after which an orchestrator kills (17, section 1), so that the exit code is our own. */
export const SHUTDOWN_MS_MAX = 29_000;

/**
 * SIGTERM and SIGINT abort the returned signal once; the loops end at their top and the process drains.
 * With `LIFELINE=stdin` the owner holds the other end of stdin: when it closes, the owner is gone and nobody is left to
 * drain for, so the process ends at once. That is what keeps a killed parent from leaving orphans.
 * `onOverdue` is called when the process still lives SHUTDOWN_MS_MAX after the signal, whatever holds it.
 */
export function shutdownSignal(lifeline: boolean, onOverdue: () => void): AbortSignal {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals): void => {
    // Not referenced: a process that has nothing left to do ends by itself, and with its own code.
    setTimeout(onOverdue, SHUTDOWN_MS_MAX).unref();
    controller.abort(new Error(`received ${name}`));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (lifeline) {
    process.stdin.resume();
    // Not only `close`: a stdin that is a file ends without closing, and it holds no owner either.
    for (const end of ['end', 'error', 'close']) process.stdin.once(end, () => process.kill(process.pid, 'SIGKILL'));
    // The lifeline must not keep a finished job alive. A pipe can be unreferenced; a file cannot, and ends at once.
    (process.stdin as { unref?: () => void }).unref?.();
  }
  return controller.signal;
}

/** Whether an error is the end that was asked for: the signal's own reason, or what a timer or a request makes of it. */
export const isStop = (error: unknown, signal: AbortSignal): boolean =>
  signal.aborted && (error === signal.reason || (error instanceof Error && error.name === 'AbortError'));

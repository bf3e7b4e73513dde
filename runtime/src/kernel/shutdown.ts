/**
 * SIGTERM and SIGINT abort the returned signal once; the loops end at their top and the process drains.
 * With `LIFELINE=stdin` the owner holds the other end of stdin: when it closes, the owner is gone and nobody is left to
 * drain for, so the process ends at once. That is what keeps a killed parent from leaving orphans.
 */
export function shutdownSignal(lifeline: boolean): AbortSignal {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals): void => controller.abort(new Error(`received ${name}`));
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

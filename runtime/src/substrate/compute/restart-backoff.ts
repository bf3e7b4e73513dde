const BACKOFF_MS_MIN = 250;
const BACKOFF_MS_MAX = 30_000;
/** A task that lived this long had started well, so its end is a first failure again. */
const HEALTHY_MS_MIN = 10_000;

export interface RestartBackoff {
  /** After the end of a task that lived this long: waits twice as long as the time before, then calls back. */
  start(livedMs: number): void;
  waiting(): boolean;
  reset(): void;
}

export function restartBackoff(over: () => void): RestartBackoff {
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  return {
    start: (livedMs) => {
      failures = livedMs >= HEALTHY_MS_MIN ? 1 : failures + 1;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          timer = undefined;
          over();
        },
        Math.min(BACKOFF_MS_MAX, BACKOFF_MS_MIN * 2 ** (failures - 1)),
      );
    },
    waiting: () => timer !== undefined,
    reset: () => {
      failures = 0;
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

/** For a promise that nobody waits for and that only a defect can fail: the defect ends the process as one that is thrown
 * does, and is never left as a rejection without a handler. */
export function endWithDefect(error: unknown): void {
  setImmediate(() => {
    throw error;
  });
}

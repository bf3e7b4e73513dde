/**
 * Lets a program go on when nobody reads its output any more, as behind `| head`: what it does is in its files, and how
 * it ended in its exit code. Anything else that happens to the output is still an error.
 */
export function keepRunningUnread(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

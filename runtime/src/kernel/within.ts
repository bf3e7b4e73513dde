/** What became of work that was waited for at most so long. */
export type Waited<T> = { readonly done: true; readonly value: T } | { readonly done: false };

/** Waits for work at most so many milliseconds; work that takes longer goes on, and what it ends with is nobody's. */
export async function within<T>(work: Promise<T>, milliseconds: number): Promise<Waited<T>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Waited<T>>((resolve) => {
    timer = setTimeout(() => resolve({ done: false }), milliseconds);
  });
  try {
    return await Promise.race([work.then((value): Waited<T> => ({ done: true, value })), late]);
  } finally {
    clearTimeout(timer);
  }
}

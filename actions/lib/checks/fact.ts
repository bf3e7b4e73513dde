/** What was read, or why it could not be: an unreadable fact never passes a check (house style, section 1). */
export type Fact<T> = { readonly value: T } | { readonly unreadable: string };

export const fact = <T>(value: T): Fact<T> => ({ value });

export const isReadable = <T>(read: Fact<T>): read is { readonly value: T } => 'value' in read;

/** Runs a read and keeps its failure as the reason. The reason is code or message only, at most 256 characters (17, G4). */
export async function observe<T>(read: () => Promise<T> | T): Promise<Fact<T>> {
  try {
    return { value: await read() };
  } catch (error) {
    return { unreadable: (error instanceof Error ? error.message : String(error)).slice(0, 256) };
  }
}

/** Reads on from a fact; one that is unreadable stays so, with its reason. */
export const observeFrom = async <T, U>(read: Fact<T>, next: (value: T) => Promise<U> | U): Promise<Fact<U>> =>
  isReadable(read) ? observe(() => next(read.value)) : read;

/** Applies a pure function to a fact that was read; an unreadable one stays unreadable. */
export const mapFact = <T, U>(read: Fact<T>, change: (value: T) => U): Fact<U> =>
  isReadable(read) ? { value: change(read.value) } : read;

export const valueOr = <T>(read: Fact<T>, fallback: T): T => (isReadable(read) ? read.value : fallback);

/** Whether an observation as it stands in a snapshot says that there is none; no verdict but `fail` follows from it. */
export const saysUnreadable = (observed: unknown): boolean =>
  typeof observed === 'object' &&
  observed !== null &&
  Object.keys(observed).join() === 'unreadable' &&
  typeof (observed as { unreadable: unknown }).unreadable === 'string';

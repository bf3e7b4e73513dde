import { PlatformError } from '@spine-green/evidence-schemas';

interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** Tags as most services tell them. */
export const tagsOf = (tags: readonly Tag[] | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));

/** Everything of all pages. */
export async function everyOf<P, T>(
  pages: AsyncIterable<P>,
  of: (page: P) => readonly T[] | undefined,
): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(...(of(page) ?? []));
  return all;
}

/** A resource without the name that its service gives every resource is an answer that is not whole, and no absence. */
export function told(value: string | undefined, what: string): string {
  if (value !== undefined && value !== '') return value;
  throw new PlatformError('E_POSTURE_UNREADABLE', `the answer holds a ${what} without its id`);
}

/** What is gone since it was listed is missing; anything else was not read. */
export function requireTold(
  failures: readonly { readonly arn?: string | undefined; readonly reason?: string | undefined }[],
): void {
  const unread = failures.find(({ reason }) => reason !== 'MISSING');
  if (unread === undefined) return;
  throw new PlatformError('E_POSTURE_UNREADABLE', `${unread.arn ?? 'a task'}: ${unread.reason ?? 'no reason'}`);
}

import { PlatformError } from '@spine-green/evidence-schemas';

/** Pages of one listing; a cluster of this platform has a few. */
const PAGES_MAX = 200;

interface Page {
  readonly members: readonly string[] | undefined;
  readonly nextToken: string | undefined;
}

/** Every member of a listing, page by page. A listing that does not end is an error, and never a part that looks whole. */
export async function everyPage(
  what: string,
  read: (nextToken: string | undefined) => Promise<Page>,
): Promise<readonly string[]> {
  const found = new Set<string>();
  let token: string | undefined;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const { members, nextToken } = await read(token);
    for (const one of members ?? []) found.add(one);
    if (nextToken === undefined || nextToken === '') return [...found];
    token = nextToken;
  }
  throw new PlatformError('E_COMPUTE_REFUSED', `${what}: more than ${PAGES_MAX} pages`);
}

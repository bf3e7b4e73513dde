/**
 * Loaded into every process of an emulated region before its own code: names below `.internal`, which no resolver of this
 * machine knows, are asked of the region at `AWS_ENDPOINT_URL`; all others are resolved as before.
 */
import dns, { type LookupAddress } from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

type Options = { readonly all?: boolean } | number | undefined;
type Told = (error: NodeJS.ErrnoException | null, address?: string | LookupAddress[], family?: number) => void;

const ANSWER_MS_MAX = 5000;
const ofSystem = { lookup: dns.lookup, promised: dns.promises.lookup };

async function addressesOf(host: string): Promise<LookupAddress[]> {
  const answer = await fetch(new URL(`/names/${host}`, process.env.AWS_ENDPOINT_URL), {
    signal: AbortSignal.timeout(ANSWER_MS_MAX),
  });
  const addresses = answer.ok ? ((await answer.json()) as string[]) : [];
  if (addresses.length > 0) return addresses.map((address) => ({ address, family: 4 }));
  throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND', syscall: 'getaddrinfo', host });
}

const isOurs = (host: string): boolean => host.endsWith('.internal');
const wantsAll = (options: Options): boolean => typeof options === 'object' && options.all === true;

function lookup(host: string, ...rest: [Options, Told] | [Told]): void {
  const told = rest.at(-1) as Told;
  const options = rest.length === 2 ? rest[0] : undefined;
  if (!isOurs(host)) return void Reflect.apply(ofSystem.lookup, dns, [host, ...rest]);
  addressesOf(host).then(
    (found) => (wantsAll(options) ? told(null, found) : told(null, found[0]?.address ?? '', 4)),
    (error) => told(error as NodeJS.ErrnoException),
  );
}

async function promised(host: string, options?: Options): Promise<unknown> {
  if (!isOurs(host)) return Reflect.apply(ofSystem.promised, dns.promises, [host, options ?? {}]);
  const found = await addressesOf(host);
  return wantsAll(options) ? found : found[0];
}

Object.assign(dns, { lookup });
Object.assign(dns.promises, { lookup: promised });
syncBuiltinESMExports();

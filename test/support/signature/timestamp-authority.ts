import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Authority {
  /** Files: the authority's own certificate, and the one above it. */
  readonly certificate: string;
  readonly root: string;
  /** The response of the authority over bytes, as RFC 3161 has it. */
  readonly stamp: (data: Uint8Array) => Uint8Array;
}

export interface AuthorityOptions {
  /** Days from now at which the certificate begins and ends to count, as `openssl ca` takes times. */
  readonly valid?: { readonly from: string; readonly until: string };
  /** Value of extendedKeyUsage; `critical,timeStamping` is what RFC 3161 demands. */
  readonly usage?: string;
}

const CONFIG = `
[ca]
default_ca = c
[c]
database = index.txt
new_certs_dir = .
serial = ca-serial
default_md = sha256
policy = p
email_in_dn = no
unique_subject = no
[p]
commonName = supplied
[tsa]
default_tsa = t
[t]
serial = tsa-serial
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
ess_cert_id_alg = sha256
`;

/** A timestamp authority of openssl in a folder, with a root of its own above it. */
export function timestampAuthority(folder: string, options: AuthorityOptions = {}): Authority {
  const { usage = 'critical,timeStamping', valid } = options;
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  writeFileSync(at('openssl.cnf'), CONFIG);
  writeFileSync(at('index.txt'), '');
  for (const serial of ['ca-serial', 'tsa-serial']) writeFileSync(at(serial), '01\n');
  writeFileSync(at('usage.cnf'), `extendedKeyUsage=${usage}\n`);
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl('req', '-x509', ...key, '-keyout', 'root.key', '-out', 'root.pem', '-days', '3650', '-subj', '/CN=root');
  openssl('req', ...key, '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=authority');
  const times = valid === undefined ? ['-days', '30'] : ['-startdate', valid.from, '-enddate', valid.until];
  const above = ['-keyfile', 'root.key', '-cert', 'root.pem', '-extfile', 'usage.cnf'];
  openssl('ca', '-batch', '-notext', '-config', 'openssl.cnf', ...above, ...times, '-in', 'tsa.csr', '-out', 'tsa.pem');
  return {
    certificate: at('tsa.pem'),
    root: at('root.pem'),
    stamp: (data) => {
      writeFileSync(at('data'), data);
      openssl('ts', '-query', '-data', 'data', '-sha256', '-cert', '-out', 'query.tsq');
      const signer = ['-signer', 'tsa.pem', '-inkey', 'tsa.key', '-chain', 'root.pem'];
      openssl('ts', '-reply', '-config', 'openssl.cnf', '-queryfile', 'query.tsq', ...signer, '-out', 'response.tsr');
      return readFileSync(at('response.tsr'));
    },
  };
}

/**
 * The same statement signed by a certificate that is no timestamp authority's: openssl itself would not sign a response
 * with one, so the response is put together from a CMS signature over what a real authority stated.
 */
export function stampOfStranger(folder: string, response: Uint8Array): Uint8Array {
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  writeFileSync(at('real.tsr'), response);
  openssl('ts', '-reply', '-in', 'real.tsr', '-token_out', '-out', 'real.token');
  openssl('cms', '-verify', '-noverify', '-inform', 'DER', '-in', 'real.token', '-out', 'info.der');
  const content = ['-econtent_type', 'id-smime-ct-TSTInfo', '-binary', '-nodetach', '-cades', '-md', 'sha256'];
  const signer = ['-signer', 'tsa.pem', '-inkey', 'tsa.key'];
  openssl('cms', '-sign', ...content, ...signer, '-in', 'info.der', '-outform', 'DER', '-out', 'forged.token');
  // TimeStampResp: a sequence of PKIStatusInfo { granted } and the token.
  const token = readFileSync(at('forged.token'));
  const body = Buffer.concat([Buffer.from([0x30, 0x03, 0x02, 0x01, 0x00]), token]);
  return Buffer.concat([Buffer.from([0x30, 0x82, body.length >> 8, body.length & 0xff]), body]);
}

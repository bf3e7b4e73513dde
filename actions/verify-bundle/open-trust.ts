import { readCertificate, readKeyRing } from '../lib/signature/key-ring.ts';
import { timestampJudge } from '../lib/signature/timestamp.ts';
import type { Trust } from '../lib/signature/trust.ts';

interface Given {
  /** A file with one public key, or a directory of them. */
  readonly keys: string | undefined;
  /** Certificate of a timestamp authority. */
  readonly certificate: string | undefined;
  readonly required: boolean;
}

/** What a reader trusts, read from where he keeps it. Throws E_SIGNATURE_KEY_INVALID, E_TIMESTAMP_CERTIFICATE_INVALID. */
export const openTrust = ({ keys, certificate, required }: Given): Trust => ({
  keys: keys === undefined ? undefined : readKeyRing(keys),
  required,
  timestamp: certificate === undefined ? undefined : timestampJudge(readCertificate(certificate)),
});

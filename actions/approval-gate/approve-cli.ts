/** `npm run approve -- --phase M4 --purpose activation --key FILE ...`: signs a dispatch where nobody can review it. */
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';
import { SignedDispatchV1 } from '@spine-green/evidence-schemas/documents/signed_dispatch.v1';
import { readArguments, runCommand, usageFault, wholeNumber } from '@spine-green/runtime/command-line';
import { systemClock, textOfMicros } from '@spine-green/runtime/kernel/clock';
import { definitionSha256 } from '../lib/definition/phase-definition.ts';
import { callerFolder } from '../lib/io/inputs.ts';
import { signingKeyOfFile } from '../lib/signature/key-ring.ts';
import { signDispatch } from '../lib/signature/signed-dispatch.ts';

const HELP = `usage: npm run approve -- --phase Mn --purpose PURPOSE [--purpose PURPOSE] --repository OWNER/NAME
                               --operator LOGIN --key FILE [--verdict DIGEST] [--definition DIGEST]
                               [--dispatcher LOGIN] [--substrate NAME] [--hours N] [--comment TEXT]

Prints what the workflow takes as signed-dispatches: one signed answer for each purpose, good for one dispatch. It counts
only where the plan of the repository has no required reviewers, and only for the key in .github/operator-key.pem.

  --phase Mn          plan phase
  --purpose PURPOSE   activation or execution_go; may be given twice
  --repository NAME   owner and name of the repository
  --operator LOGIN    who signs, as M0 pins the operator
  --key FILE          the private key, Ed25519 or ECDSA P-256, in PEM without a passphrase
  --verdict DIGEST    digest of the predecessor's verdict, as its summary shows it; for an activation of any phase but M0
  --definition DIGEST digest of the phase definition that an execution go is about; of this checkout's when absent
  --dispatcher LOGIN  who dispatches; the operator when absent
  --substrate NAME    embedded when absent
  --hours N           how long it may be used, 1 to 72; 12 when absent
  --comment TEXT      what the record says
  --help              this text

exit codes: 0 signed, 1 refused, 64 E_USAGE`;

const OPTIONS = {
  phase: { type: 'string' },
  purpose: { type: 'string', multiple: true },
  repository: { type: 'string' },
  operator: { type: 'string' },
  key: { type: 'string' },
  verdict: { type: 'string' },
  definition: { type: 'string' },
  dispatcher: { type: 'string' },
  substrate: { type: 'string', default: 'embedded' },
  hours: { type: 'string', default: '12' },
  comment: { type: 'string', default: 'signed dispatch' },
} as const;

const HOURS_MAX = 72;
const HOUR_MICROS = 3_600_000_000;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

function main(args: string[]): number {
  const { values } = readArguments({ args, options: OPTIONS });
  const { phase, purpose = [], repository, operator, key } = values;
  if (!(phase && purpose.length > 0 && repository && operator && key))
    throw usageFault('name --phase, --purpose, --repository, --operator and --key');
  const hours = wholeNumber('--hours', values.hours, { most: HOURS_MAX });
  const signing = signingKeyOfFile(resolve(callerFolder(), key));
  const until = textOfMicros(systemClock.wallMicros() + hours * HOUR_MICROS);
  const envelopes = purpose.map((one) => {
    const activation = one === 'activation';
    const document = SignedDispatchV1.parse({
      schema: 'fp.signed_dispatch.v1',
      repository,
      substrate: values.substrate,
      phase,
      purpose: one,
      environment: `phase-${activation ? 'activation' : 'execute'}-${phase.toLowerCase()}`,
      predecessor_verdict_sha256: activation ? verdictOf(phase, values.verdict) : null,
      definition_sha256: activation ? null : (values.definition ?? definitionSha256(phase)),
      nonce: randomBytes(16).toString('hex'),
      operator: `operator:${operator}`,
      dispatcher: values.dispatcher ?? operator,
      comment: values.comment,
      expires_at_utc: until,
    });
    return signDispatch(document, signing);
  });
  process.stdout.write(`[${envelopes.join(',')}]\n`);
  return 0;
}

/** An activation is about a verdict; only the first phase has none before it. */
function verdictOf(phase: string, verdict: string | undefined): string | null {
  if (phase === 'M0') return null;
  if (verdict !== undefined) return verdict;
  throw new PlatformError(
    'E_PREDECESSOR_VERDICT_MISSING',
    `--verdict: the digest that the activation of ${phase} is about`,
  );
}

import { digestOf } from '@spine-green/evidence-schemas';
import { EntrypointMatrixReceiptV1 } from '@spine-green/evidence-schemas/documents/entrypoint_matrix_receipt.v1';
import { MODES } from '@spine-green/runtime/catalog';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import { attemptDocument } from '../../lib/run/documents.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';

/** One start of a mode inside the image, without any setting. */
export interface Start {
  readonly exit_code: number | null;
  readonly duration_ms: number;
  /** Beginning of what it said. */
  readonly said: string;
}

export interface ModeRow {
  readonly mode: string;
  /** Its arguments, as its help prints them. */
  readonly grammar: string;
  /** Names of the environment that its help lists. */
  readonly environment: readonly string[];
  readonly help: Start;
  readonly dry: Start;
  /** With a secret as an argument. */
  readonly secret: Start;
}

export interface MatrixFacts {
  readonly digest: string;
  /** What the image itself lists. */
  readonly listed: Fact<readonly { readonly mode: string; readonly kind: string }[]>;
  /** Digest of the list as the operator pinned it. */
  readonly pinned: Fact<string | null>;
  readonly rows: Fact<readonly ModeRow[]>;
}

/** What a platform has to be able to do (01, M1.B), whatever else its image can. */
const DEMANDED: readonly string[] = [
  'al',
  'archive-writer',
  'case-trigger',
  'cm',
  'csfb',
  'db-migrate',
  'df',
  'dl',
  'dla',
  'duplicate-injector',
  'env-conformance',
  'ieg',
  'ig',
  'lag-sampler',
  'ls',
  'ofp',
  'oracle-checker',
  'oracle-seed',
  'oracle-stream-sort',
  'reporter',
  'runtime-probe',
  'sr',
  'wsp',
];

const USAGE = 64;

/** A task definition gives the mode and nothing else, so the grammar has to be this and everything more is refused. */
const grammarOf = (mode: string): string => `${mode} [--help | --dry-run]`;

export const entrypoints = defineLane({
  id: 'M1.B',
  documents: ({ rows, digest }: MatrixFacts, context) => ({
    receipt: mapFact(rows, (all) =>
      attemptDocument('entrypoint_matrix_receipt.json', EntrypointMatrixReceiptV1, receipt(all, digest, context)),
    ),
  }),
  decide: ({ listed, pinned, rows }: MatrixFacts) => ({
    'M1.B-C01': {
      expected: {
        demanded: DEMANDED,
        modes: MODES.map(({ mode }) => mode).sort(),
        matrix_sha256: isReadable(pinned) ? pinned.value : '',
      },
      observed: mapFact(listed, (found) => {
        const modes = found.map(({ mode }) => mode);
        const demanded = modes.filter((mode) => DEMANDED.includes(mode));
        return { demanded, modes, matrix_sha256: digestOf(found) };
      }),
      fails: 'M1B-B1',
    },
    'M1.B-C02': { expected: [], observed: mapFact(rows, (all) => failing(all, 'help')), fails: 'M1B-B2' },
    'M1.B-C03': { expected: [], observed: mapFact(rows, (all) => failing(all, 'dry')), fails: 'M1B-B3' },
    'M1.B-C04': {
      expected: valueOr(
        mapFact(listed, (found) => found.map(({ mode }) => rule(mode, grammarOf(mode), USAGE))),
        [],
      ),
      observed: mapFact(allReadable({ listed, rows }), (found) =>
        found.rows.map((row) => rule(row.mode, row.grammar, row.secret.exit_code)),
      ),
      fails: 'M1B-B4',
    },
  }),
  handover: ({ rows }) =>
    isReadable(rows)
      ? {
          modes: Object.fromEntries(
            rows.value.map(({ mode, environment, secret }) => [
              mode,
              { environment, secret_argument_exit_code: secret.exit_code },
            ]),
          ),
        }
      : undefined,
});

const rule = (mode: string, grammar: string, refused: number | null) => ({
  mode,
  grammar,
  secret_argument_exit: refused,
});

const failing = (rows: readonly ModeRow[], which: 'help' | 'dry'): readonly string[] =>
  rows.filter((row) => row[which].exit_code !== 0).map((row) => `${row.mode}: ${row[which].said}`);

const receipt = (
  rows: readonly ModeRow[],
  digest: string,
  { substrate, executionId, gatheredAtUtc }: DecideContext,
): EntrypointMatrixReceiptV1 => ({
  schema: 'fp.entrypoint_matrix_receipt.v1',
  platform_run_id: 'N/A',
  phase_id: 'P(-1)',
  substrate,
  execution_id: executionId,
  written_at_utc: gatheredAtUtc,
  image_digest: digest,
  modes: rows.map(({ mode, grammar, help, dry, secret }) => ({
    mode,
    command: [mode],
    grammar,
    help: started(help),
    dry: started(dry),
    secret_argument: started(secret),
  })),
  overall_pass: rows.every(
    (one) => one.help.exit_code === 0 && one.dry.exit_code === 0 && one.secret.exit_code === USAGE,
  ),
});

const started = ({ exit_code, duration_ms }: Start) => ({ exit_code, duration_ms });

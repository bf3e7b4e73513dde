import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { phaseDefinitions } from '../../definition/phase-definition.ts';
import type { PlanPhase } from '../../ledger/events.ts';
import { namesKey } from '../../phase-end/key-pattern.ts';
import type { BundleObject, BundleView } from '../view.ts';
import {
  ARCHIVE_KINDS,
  EXECUTION_KINDS,
  INFRA_KINDS,
  type Kind,
  LEDGER_KINDS,
  ORACLE_KINDS,
  QUARANTINE_KINDS,
  RUN_KINDS,
} from './run-kinds.ts';

/** Where an object lies, and of which kind it is there. */
export interface Place {
  readonly family: 'run' | 'execution' | 'ledger' | 'archive' | 'quarantine' | 'oracle' | 'infra';
  /** Of a run's folder. */
  readonly runId?: string;
  /** Of an execution's folder. */
  readonly executionId?: string;
  readonly phase?: PlanPhase;
  /** Below the folder. */
  readonly name: string;
  readonly kind: Kind | undefined;
}

const RUN = /^evidence\/runs\/([^/]+)\/(.+)$/;
const ARCHIVE = /^archive\/([^/]+)\/events\/(.+)$/;
const QUARANTINE = /^quarantine\/([^/]+)\/(.+)$/;
const EXECUTION = /^(?:packaging|substrate|run_control)\/(m(\d{1,2})_[^/]+)\/(?:P\(-1\)\/)?([^/]+)$/;

/** Undefined when nothing of the platform writes there. */
export function placeOf(
  { bucket, key }: Pick<BundleObject, 'bucket' | 'key'>,
  { manifest }: BundleView,
): Place | undefined {
  if (bucket === handle('S3_ARCHIVE_BUCKET')) return ofRun('archive', ARCHIVE.exec(key), ARCHIVE_KINDS);
  if (bucket === handle('S3_QUARANTINE_BUCKET')) return ofRun('quarantine', QUARANTINE.exec(key), QUARANTINE_KINDS);
  if (bucket === handle('S3_ORACLE_BUCKET')) return { family: 'oracle', name: key, kind: kindIn(ORACLE_KINDS, key) };
  if (bucket !== handle('S3_EVIDENCE_BUCKET')) return undefined;
  const run = RUN.exec(key);
  if (run !== null) return ofRun('run', run, RUN_KINDS);
  const ledger = evidencePrefix({ family: 'ledger', env: manifest.substrate });
  if (key.startsWith(ledger)) {
    const name = key.slice(ledger.length);
    return { family: 'ledger', name, kind: kindIn(LEDGER_KINDS, name) };
  }
  const infra = manifest.substrate === 'embedded' ? undefined : kindIn(INFRA_KINDS, key);
  if (infra !== undefined) return { family: 'infra', name: key, kind: infra };
  const root = `evidence/${manifest.substrate}/`;
  return key.startsWith(root) ? ofExecution(EXECUTION.exec(key.slice(root.length))) : undefined;
}

function ofRun(
  family: 'run' | 'archive' | 'quarantine',
  match: RegExpExecArray | null,
  kinds: readonly Kind[],
): Place | undefined {
  const [, runId, name] = match ?? [];
  return runId === undefined || name === undefined ? undefined : { family, runId, name, kind: kindIn(kinds, name) };
}

function ofExecution(match: RegExpExecArray | null): Place | undefined {
  const [, executionId, number, name] = match ?? [];
  if (executionId === undefined || name === undefined) return undefined;
  const phase = `M${Number(number)}` as PlanPhase;
  const kind = kindIn(EXECUTION_KINDS, name) ?? (isContracted(phase, name) ? CONTRACTED : undefined);
  return { family: 'execution', executionId, phase, name, kind };
}

const kindIn = (kinds: readonly Kind[], name: string): Kind | undefined => kinds.find((one) => one.name.test(name));

const CONTRACTED: Kind = { name: /^/ };

/** An attempt has keys of its own; without it the name is the one of the evidence contract. */
export const ATTEMPT = /_attempt([1-9]\d{0,2})(_fail)?(?=(?:\.canonical)?\.json$)/;

/** The attempt that a key is of. */
export const attemptOf = (key: string): number => Number(ATTEMPT.exec(key)?.[1] ?? 1);

const isContracted = (phase: PlanPhase, name: string): boolean =>
  phaseDefinitions().some(
    ({ plan_phase, evidence_contract }) =>
      plan_phase === phase &&
      evidence_contract.some(
        ({ base, key_pattern }) => base === 'exec' && namesKey(key_pattern, name.replace(ATTEMPT, '')),
      ),
  );

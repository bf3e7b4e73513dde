import { setTimeout as sleep } from 'node:timers/promises';
import { isPlatformError } from '@spine-green/evidence-schemas';
import type { Log } from '../../kernel/log.ts';
import type { Database } from '../../substrate/database/port.ts';
import { closeRun } from './closure/closure.ts';
import { writeIngestDocuments } from './ingest/ingest.ts';
import { fencedStore, findHolder, type LockName, type ReporterLock, tryReporterLock } from './lock/lock.ts';
import { type LockEvidence, lockEvidence, writeLockList } from './lock/lock-evidence.ts';
import type { ClosureOptions } from './options.ts';
import { emitReporterFact } from './reporter-fact.ts';
import { COMPONENT } from './types.ts';

export type ReporterScope = 'ingest' | 'closure';
export type ReporterResult = 'closed' | 'blocked' | 'written' | 'contended';

export interface ReporterOptions extends Omit<ClosureOptions, 'fence'> {
  readonly scope: ReporterScope;
  readonly lockName: LockName;
  /** Holds the lock for this long before working: the contention probe needs an overlap (16, section 7.2). */
  readonly holdSeconds: number;
}

/**
 * One run of the reporter under the run's lock. `contended` when another reporter holds it: then nothing but the
 * evidence of the conflict was written. Throws REPORTER_LOCK_LOST when the lock went away; then there is no marker.
 */
export async function runReporter(options: ReporterOptions): Promise<ReporterResult> {
  const { database, platformRunId, taskArn, lockName: name, clock, target, log } = options;
  const evidence = lockEvidence({ target, platformRunId, name, taskArn, clock });
  const context = { lock_key: name.key, lock_id: name.id };
  await evidence.write('ATTEMPT', {});
  log.info(context, 'REPORTER_LOCK_ATTEMPT');
  const lock = await tryReporterLock(database, name, { platformRunId, instance: taskArn });
  if (lock === undefined) return denied(database, options, { evidence, log });
  await evidence.write('ACQUIRED', { fence: lock.fence });
  log.info({ ...context, fence: lock.fence }, 'REPORTER_LOCK_ACQUIRED');
  try {
    const result = await workUnderLock(options, lock);
    await evidence.write('RELEASED', { fence: lock.fence });
    await lock.assertHeld();
    await writeLockList(target, platformRunId);
    log.info({ ...context, fence: lock.fence }, 'REPORTER_LOCK_RELEASED');
    return result;
  } catch (error) {
    if (isPlatformError(error, 'REPORTER_LOCK_LOST')) await evidence.write('LOST', { fence: lock.fence });
    throw error;
  } finally {
    await lock.release();
  }
}

async function denied(
  database: Database,
  options: ReporterOptions,
  { evidence, log }: { readonly evidence: LockEvidence; readonly log: Log },
): Promise<'contended'> {
  const holder = await findHolder(database, options.platformRunId);
  await evidence.write('DENIED', { holder });
  log.error({ code: 'REPORTER_LOCK_NOT_ACQUIRED', ctx: holder }, `REPORTER_LOCK_NOT_ACQUIRED:${options.lockName.key}`);
  options.fails('REPORTER_LOCK_NOT_ACQUIRED', options.lockName.key);
  return 'contended';
}

async function workUnderLock(options: ReporterOptions, lock: ReporterLock): Promise<ReporterResult> {
  await sleep(options.holdSeconds * 1000, undefined, { signal: options.signal });
  const target = { store: fencedStore(options.target.store, lock), bucket: options.target.bucket };
  const fenced: ClosureOptions = {
    ...options,
    target,
    fence: lock.fence,
    signal: AbortSignal.any([options.signal, lock.lost]),
  };
  if (options.scope === 'ingest') {
    await writeIngestDocuments(fenced);
    return 'written';
  }
  const { platformRunId, taskArn, lockName: name } = options;
  for (const event of ['ATTEMPT', 'ACQUIRED']) {
    await emitReporterFact(fenced, {
      family: 'REPORTER_LOCK',
      dedupeKey: `${platformRunId}:${taskArn}:${event}`,
      details: { event, lock_key: name.key, lock_id: name.id, holder: COMPONENT },
    });
  }
  return closeRun(fenced);
}

import { PlatformError } from '@spine-green/evidence-schemas';
import { BUILT_DAEMONS, type Daemon, type DaemonName } from '../catalog.ts';
import type { Config, ConfigSpec } from '../config.ts';
import { streamIdOf } from '../consumer/streams.ts';
import type { Log } from '../kernel/log.ts';
import { within } from '../kernel/within.ts';
import { defineMode, EXIT, type Mode, type ModeContext } from '../mode.ts';
import { faultFields } from '../observability/code-of.ts';
import { createGovernanceEmitter } from '../observability/governance-emitter.ts';
import { opsKeys } from '../observability/ops-config.ts';
import { assertRunConfigDigest, gatePolicyRevision, runConfigDigest } from '../run-config.ts';
import { readMigrations } from '../services/migrations/files.ts';
import type { Database } from '../substrate/database/port.ts';
import { live } from './life.ts';
import { openStreamLock, type StreamLock } from './lock.ts';
import { openPlatform, type PlatformConfig, platformKeys } from './platform.ts';
import { openRegainedLock } from './regained-lock.ts';
import { type ReportOptions, startReports } from './reports.ts';
import type { DaemonParts, DaemonWork, Platform } from './work.ts';

const daemonKeys = { ...platformKeys, ...opsKeys } as const;
type DaemonConfig = PlatformConfig & Config<typeof opsKeys>;

export interface DaemonSpec<S extends ConfigSpec> {
  /** Its row of the catalogue. */
  readonly mode: DaemonName;
  /** Keys beyond those of every daemon. */
  readonly config: S;
  /** Server settings of its database connections. */
  readonly databaseSettings?: Readonly<Record<string, string>>;
  /** Checks that need more than one key at a time; throws ConfigError. Runs before any effect. */
  readonly validate?: (config: DaemonConfig & Config<S>) => void;
  /** What `--dry-run` loads beyond what every daemon loads. */
  readonly load?: () => Promise<void> | void;
  /** Composes the work from typed configuration and the open substrate; nothing else is decided in an entrypoint. */
  readonly compose: (config: DaemonConfig & Config<S>, parts: DaemonParts) => Promise<DaemonWork>;
}

/** A daemon of the image: one row of the catalogue and one function that composes its work. */
export const defineDaemon = <S extends ConfigSpec>(spec: DaemonSpec<S>): Mode =>
  defineMode({
    config: { ...daemonKeys, ...spec.config } as ConfigSpec,
    validate: (config) => spec.validate?.(config as DaemonConfig & Config<S>),
    load: async () => {
      assertRunConfigDigest(runConfigDigest());
      readMigrations();
      await spec.load?.();
    },
    // The dispatcher has read exactly these keys.
    run: (config, context) => runDaemon(spec, config as DaemonConfig & Config<S>, context),
  });

/**
 * A daemon asks by keys. A plan is made while its table is empty and kept while it grows: reading all of it looks cheapest
 * then, and every row that comes makes every question dearer.
 */
export const POINT_READS = { enable_seqscan: 'off' } as const;

/**
 * The life of every daemon (10, section 3): open the substrate, refuse another schema, take the lock, compose, report,
 * work until SIGTERM or until the lock is lost, drain, close everything. Resolves with the exit code.
 */
const runDaemon = <S extends ConfigSpec>(
  spec: DaemonSpec<S>,
  config: DaemonConfig & Config<S>,
  context: ModeContext,
): Promise<number> =>
  live({
    context,
    stopped: EXIT.ok,
    open: async (opening) => {
      const row = getRow(spec.mode);
      const streamId = streamIdOf(row.mode, config.platformRunId);
      const { databaseSettings } = spec;
      const { platform, lock } = await openPlatform(
        {
          row,
          config,
          context,
          databaseSettings: { ...POINT_READS, ...databaseSettings },
          lock: (database) => takeLock(row, streamId, { database, log: context.log }),
        },
        opening,
      );
      if (lock === undefined) throw new Error('a daemon without a lock');
      const parts: DaemonParts = { ...platform, lock, governance: governanceOf(platform) };
      opening.onClose('governance', parts.governance.stop);
      const work = await opening.open('work', () => spec.compose(config, parts));
      const ops = row.ports.ops ? { host: config.opsListenAddr, port: config.opsPort } : undefined;
      return {
        owned: { streamId, lost: lock.lost },
        work: async (signal) => {
          await serve(work, parts, { signal, reports: { heartbeatMs: config.heartbeatMs, ops } });
          return EXIT.ok;
        },
      };
    },
  });

/** A store that does not answer may not take the time of everything that is closed after it. */
const GOVERNANCE_MS_MAX = 3000;

export interface ServeOptions {
  readonly signal: AbortSignal;
  readonly reports: ReportOptions;
}

/** Reports and works; whatever ends the work, its facts are written out. */
export async function serve(work: DaemonWork, parts: DaemonParts, { signal, reports }: ServeOptions): Promise<void> {
  try {
    await startReports(parts, work, reports);
    await work.run(signal);
  } finally {
    parts.governance.stop();
    const drained = within(parts.governance.drain(), GOVERNANCE_MS_MAX).then(({ done }) => {
      if (!done) throw new PlatformError('E_SHUTDOWN_OVERDUE', 'facts are not written');
    });
    await drained.catch((error: unknown) => parts.onFault('governance', error));
  }
}

export function governanceOf({ identity, evidence, clock, onFault }: Platform): DaemonParts['governance'] {
  const { component } = identity;
  return createGovernanceEmitter({
    target: evidence,
    clock,
    actor: { actor_id: `SYSTEM::${component}`, source_type: 'SYSTEM', source_component: component },
    pins: { platform_run_id: identity.platformRunId },
    provenance: {
      service_release_id: identity.serviceReleaseId,
      environment: identity.environment,
      config_revision: gatePolicyRevision.revision,
      run_config_digest: identity.runConfigDigest,
    },
    policyRevision: gatePolicyRevision.revision,
    onFault: (error) => onFault('governance', error),
  });
}

function takeLock(
  { whenLockBreaks }: Daemon,
  streamId: string,
  { database, log }: { readonly database: Database; readonly log: Log },
): Promise<StreamLock> {
  if (whenLockBreaks === 'end') return openStreamLock(database, streamId);
  return openRegainedLock(database, streamId, (error) => log.warn(faultFields(error), 'the lock is not held'));
}

function getRow(name: DaemonName): Daemon {
  const found = BUILT_DAEMONS.find(({ mode }) => mode === name);
  if (found === undefined) throw new Error(`the catalogue has no daemon ${name}`);
  return found;
}

import { evidenceKey, handle } from '@spine-green/evidence-schemas';
import { LabelSliceV1 } from '@spine-green/evidence-schemas/documents/label_slice.v1';
import { streamIdOf } from '../../consumer/streams.ts';
import type { DaemonParts, DaemonWork } from '../../daemon/work.ts';
import { LABEL_SUBJECT_FIELDS } from '../../events/case-identities.ts';
import { createEvidence } from '../../evidence/write.ts';
import { apiKeyAuthenticator } from '../../http/auth.ts';
import { rateLimiter } from '../../http/rate-limit.ts';
import { closeServer, listenOn } from '../../http/server.ts';
import { tellLifecycle } from '../../observability/lifecycle-teller.ts';
import { outboxDrain } from '../../outbox/drain.ts';
import { gatePusher } from '../../outbox/gate-pusher.ts';
import { outboxTable } from '../../outbox/outbox-table.ts';
import type { Settled } from '../../outbox/types.ts';
import { type LabelVitals, labelVitals } from './health.ts';
import { labelServer } from './http/server.ts';
import { databaseLabelLedger } from './ledger.ts';
import type { LabelPolicy } from './policy.ts';
import { databaseLabelReader } from './reader.ts';
import { type LabelSlice, sliceName } from './slices.ts';
import type { AssertionPlan } from './step.ts';

export interface LabelStoreSettings {
  readonly policy: LabelPolicy;
  readonly listenAddr: string;
  readonly port: number;
  readonly authPath: string;
  readonly gateUrl: string;
  /** Parameter of its own key for the gate. */
  readonly gateKeyPath: string;
  readonly rateLimitPerSecond: number;
  readonly bodyTimeoutMs: number;
  readonly onListening?: (port: number) => void;
}

const PUSH_TIMEOUT_MS = 30_000;
const BOUNDARY = 'label_store';

/** Opens the label store: it listens when this resolves. What it answered is durable, and the gate is told of it later. */
export async function composeLabelStore(settings: LabelStoreSettings, parts: DaemonParts): Promise<DaemonWork> {
  const { identity, database, parameters, clock, log, governance, onFault } = parts;
  const { policy } = settings;
  const { platformRunId } = identity;
  const vitals = labelVitals(clock);
  const gate = gatePusher({
    baseUrl: settings.gateUrl,
    apiKey: (await parameters.get(settings.gateKeyPath)).value,
    timeoutMs: PUSH_TIMEOUT_MS,
  });
  parts.onClose('gate client', gate.close);
  const drain = outboxDrain({
    store: outboxTable(database, { table: 'labels.ls_outbox', platformRunId }),
    gate,
    random: Math.random,
    onSettled: (settled) => noteRefused(parts, settled),
    onFault: (error) => onFault('outbox', error),
  });
  const server = await serverOf(settings, parts, { vitals, wake: drain.wake });
  parts.onClose('server', () => {
    server.server.closeAllConnections();
    return server.close();
  });
  const port = await listenOn(server, { host: settings.listenAddr, port: settings.port });
  settings.onListening?.(port);
  return {
    health: () => vitals.health(streamIdOf('ls', platformRunId), drain.depth()),
    declares: {
      policy_revision: policy.active.policyRev.revision,
      policy_digest: policy.active.policyRev.content_digest,
      label_subject_fields: LABEL_SUBJECT_FIELDS.join(','),
    },
    run: async (signal) => {
      log.info({ ls_port: port }, 'LISTENING');
      const failed = new AbortController();
      const stop = AbortSignal.any([signal, failed.signal]);
      const onLate = (error: unknown): void => onFault('governance', error);
      const facts = {
        database,
        table: 'labels.ls_lifecycle_facts',
        platformRunId,
        governance,
        onFault: onLate,
      } as const;
      const works = [drain.run(stop), tellLifecycle(facts, stop)];
      // Whatever ends ends the other, and nothing writes after the caller was told.
      for (const work of works) work.catch((error: unknown) => failed.abort(error));
      try {
        const ends = await Promise.allSettled(works);
        const rejected = ends.find((end) => end.status === 'rejected');
        if (rejected !== undefined) throw rejected.reason;
      } finally {
        await closeServer(server);
        await governance.drain().catch((error: unknown) => onFault('governance', error));
      }
    },
  };
}

async function serverOf(
  settings: LabelStoreSettings,
  parts: DaemonParts,
  { vitals, wake }: { readonly vitals: LabelVitals; readonly wake: () => void },
) {
  const { identity, database, parameters, clock, governance, evidence, onFault } = parts;
  const { policy } = settings;
  const { platformRunId } = identity;
  const authenticator = apiKeyAuthenticator({
    parameters,
    path: settings.authPath,
    clock,
    known: new Set<string>(handle('LS_PRINCIPALS')),
    onFault: (error) => onFault('authentication', error),
    header: 'x-ls-api-key',
  });
  await authenticator.load();
  const ledger = databaseLabelLedger(database, policy);
  const limiter = rateLimiter(clock, settings.rateLimitPerSecond, Math.max(1, settings.rateLimitPerSecond * 2));
  return labelServer({
    authenticator,
    platformRunId,
    policy,
    ledger: {
      commit: async (batch) => {
        const startedMs = clock.elapsedMs();
        const plan = await ledger.commit(batch);
        vitals.commitMs(clock.elapsedMs() - startedMs);
        return plan;
      },
    },
    reader: databaseLabelReader(database, platformRunId),
    governance,
    bodyTimeoutMs: settings.bodyTimeoutMs,
    waitSeconds: limiter.take,
    onCommitted: (plan) => {
      vitals.note(plan);
      noteAnomalies(parts, plan);
      if (plan.fresh.length > 0) wake();
    },
    keep: async (slice: LabelSlice) => {
      const key = evidenceKey({ family: 'run', platform_run_id: platformRunId }, sliceName(slice));
      await createEvidence(evidence, key, LabelSliceV1, slice);
      return key;
    },
    counts: { request: (_route, status) => vitals.refused(status), connectionDropped: vitals.dropped },
    onFault,
  });
}

/** Facts of what must not happen silently; the individual truth is in the tables (16, section 3.2). */
function noteAnomalies({ governance }: DaemonParts, { mismatches, rejections }: AssertionPlan): void {
  for (const { read } of mismatches) {
    const { assertionId: ref } = read.label;
    const reason = 'PAYLOAD_HASH_MISMATCH';
    governance.addAnomaly({ boundary: BOUNDARY, reason, dedupeKey: `${BOUNDARY}:${ref}:${reason}`, ref });
  }
  for (const { reason, rejectionId: ref } of rejections) {
    if (reason !== 'DEDUPE_TUPLE_COLLISION') continue;
    governance.addAnomaly({ boundary: BOUNDARY, reason, dedupeKey: `${BOUNDARY}:${ref}:${reason}`, ref });
  }
}

function noteRefused({ governance }: DaemonParts, settled: readonly Settled[]): void {
  for (const { row, publication } of settled) {
    if (publication.kind !== 'refused') continue;
    const reason = `PUBLISH_QUARANTINED`;
    governance.addAnomaly({
      boundary: `${BOUNDARY}_publish`,
      reason,
      dedupeKey: `${BOUNDARY}_publish:${row.eventId}:${reason}`,
      ref: row.eventId,
    });
  }
}

import { nowUtc } from '../../../kernel/clock.ts';
import { type Corridor, resolveRef } from '../../../observability/corridor.ts';
import type { ClosureOptions } from '../options.ts';
import { reporterActor, reporterProvenance } from '../reporter-fact.ts';
import { type ClosureFacts, REPORTER_ACTOR } from '../types.ts';

const PER_KIND_MAX = 25;
export const ALLOWED_ACTORS = [REPORTER_ACTOR, 'svc:platform_run_reporter'] as const;

/** Resolves at most fifty sampled references through the corridor; each resolution is a fact. */
export async function resolveSamples(options: ClosureOptions, facts: ClosureFacts) {
  const corridor = corridorOf(options);
  const { ingress } = facts;
  const samples = [
    ...ingress.receiptRefs.slice(0, PER_KIND_MAX).map((refId) => ({ refType: 'receipt_ref', refId })),
    ...ingress.quarantineRefs.slice(0, PER_KIND_MAX).map((key) => ({
      refType: 'quarantine_ref',
      refId: `s3://${options.buckets.quarantine}/${key}`,
    })),
  ];
  let resolved = 0;
  for (const { refType, refId } of samples) {
    const { status } = await resolveRef(corridor, {
      actor: reporterActor,
      purpose: 'run_report',
      refType,
      refId,
      platformRunId: options.platformRunId,
      requestId: `fence-${options.fence}`,
      observedAtUtc: nowUtc(options.clock),
    });
    if (status === 'RESOLVED') resolved += 1;
  }
  return { attempted: samples.length, resolved, denied: samples.length - resolved };
}

const corridorOf = (options: ClosureOptions): Corridor => ({
  target: options.target,
  allowedActors: ALLOWED_ACTORS,
  allowedPrefixes: {
    [options.buckets.evidence]: ['evidence/runs/{run}/'],
    [options.buckets.quarantine]: ['quarantine/{run}/'],
    [options.buckets.archive]: ['archive/{run}/'],
  },
  provenance: reporterProvenance(options),
});

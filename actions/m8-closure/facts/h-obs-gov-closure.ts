import { PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { isReadable, observe } from '../../lib/checks/fact.ts';
import { reporterExecutionHandover } from '../../lib/handovers/m8.ts';
import { CLOSURE_NAMES, type ClosureName } from '../../lib/rules/closure-objects.ts';
import { permittedSkips } from '../../lib/rules/conformance-skips.ts';
import { readEpoch } from '../../lib/run/epoch.ts';
import { getRunId, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { pinnedDigests } from '../../lib/run/pinned-digests.ts';
import { profileValues } from '../../lib/run/profile.ts';
import type { AnomalyTruth } from '../anomalies.ts';
import type { ConformancePins, Resolved } from '../closure-judgement.ts';
import { type Marker, newestMarker } from '../closure-set.ts';
import type { StoredFact } from '../governance.ts';
import type { ObsGovFacts } from '../lanes/h-obs-gov-closure.ts';
import { readCaseAnomalies, readDegraded } from './case-truth.ts';
import { type ClosurePlace, closurePlaceOf, readClosureSet } from './closure-set.ts';
import { readConformanceAnswer } from './conformance-answer.ts';
import { readAcquisitions } from './lock-evidence.ts';
import { reporterSpec } from './reporter-job.ts';
import { readIngressTruth } from './truth.ts';

export async function gatherObsGov(context: LaneContext): Promise<ObsGovFacts> {
  const place = closurePlaceOf(context);
  const set = await readClosureSet(place);
  const { governance_events: rollUp } = set;
  return {
    set,
    resolved: await observe(() => resolveRefs(place, newestMarker(set))),
    fence: await observe(() => newestFence(context)),
    conformance: await observe(() => readPins(context)),
    anomalies: await observe(() => readAnomalyTruth(context)),
    facts: isReadable(rollUp) ? await observe(() => readFacts(place, rollUp.value.writtenAtUtc)) : rollUp,
  };
}

/** The bytes behind each reference, hashed here: neither the marker's word nor the store's is taken for it. */
export async function resolveRefs({ evidence }: ClosurePlace, marker: Marker | undefined): Promise<Resolved> {
  if (marker === undefined) throw new PlatformError('E_OBJECT_NOT_FOUND', 'there is no marker');
  const found: Partial<Record<ClosureName, Resolved[ClosureName]>> = {};
  for (const name of CLOSURE_NAMES) {
    const { key, version_id: versionId } = marker.document.closure_refs[`${name}_ref`];
    const read = await observe(() => evidence.store.get(evidence.bucket, key, versionId));
    found[name] = isReadable(read)
      ? { sha256: sha256Hex(read.value.body), writtenAtUtc: read.value.writtenAtUtc }
      : undefined;
  }
  return found as Resolved;
}

async function newestFence(context: LaneContext): Promise<string> {
  const newest = (await readAcquisitions(await context.session.database(), getRunId(context))).at(-1);
  if (newest === undefined) throw new PlatformError('E_EVIDENCE_MISSING', 'nobody ever held the lock of this run');
  return newest.fence;
}

async function readPins(context: LaneContext): Promise<ConformancePins> {
  const { task_arn: reporter } = await context.handover(reporterExecutionHandover);
  const { runConfigDigest, scenarioRunId } = await pinnedDigests(context);
  const { image_digest: imageDigest } = await readEpoch(context);
  if (imageDigest === null) throw new PlatformError('E_EVIDENCE_MISSING', 'no image is pinned');
  return {
    imageDigest,
    runConfigDigest,
    scenarioRunId,
    environment: context.substrate,
    permitted: permittedSkips(context.substrate),
    answer: await readConformanceAnswer(await context.session.database(), getRunId(context), reporter),
  };
}

/** The tables of the gate, the archive, cases and labels, the injections that the task is told of, and what else is explained. */
async function readAnomalyTruth(context: LaneContext): Promise<AnomalyTruth> {
  const { environment } = await reporterSpec(context);
  const database = await context.session.database();
  const truth = await readIngressTruth(database, getRunId(context));
  const ofCases = await readCaseAnomalies(database, getRunId(context));
  const { degraded_share_max: shareMax } = profileValues(context.decision('profile').value);
  const degraded = { ...(await readDegraded(database, getRunId(context))), shareMax };
  return {
    ...truth,
    ofCases,
    degraded,
    declared: { ...truth.explained, ...declaredIn(environment.REPORTER_EXPECTED_ANOMALIES) },
  };
}

/** `<REASON>:<count>:<reference>`, comma-separated, as the reporter reads it. */
export const declaredIn = (text: string | undefined): Readonly<Record<string, number>> =>
  Object.fromEntries(
    (text ?? '').split(',').flatMap((entry) => {
      const [reason, times] = entry.trim().split(':');
      return reason && times ? [[reason, Number(times)] as const] : [];
    }),
  );

/** Facts that daemons state after the closure are of no roll-up yet. */
export async function readFacts(place: ClosurePlace, untilUtc: string): Promise<readonly StoredFact[]> {
  const { store, bucket } = place.evidence;
  const prefix = runKey(place, 'obs/governance/events.jsonl').replace(/\.jsonl$/, '/');
  const facts: StoredFact[] = [];
  for await (const { key, versionId, writtenAtUtc } of listAll(store, bucket, prefix)) {
    if (writtenAtUtc > untilUtc) continue;
    const { body } = await store.get(bucket, key, versionId);
    facts.push({ eventId: key.slice(prefix.length).replace(/\.json$/, ''), sha256: sha256Hex(body) });
  }
  return facts;
}

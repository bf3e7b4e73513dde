import { isPlatformError } from '@spine-green/evidence-schemas';
import { nowUtc } from '../../../kernel/clock.ts';
import { refOf } from '../../../observability/evidence-ref.ts';
import { requestConformance } from '../documents/conformance.ts';
import type { ClosureOptions } from '../options.ts';
import { emitReporterFact } from '../reporter-fact.ts';
import type { Blocker, ClosureFacts, Stamp } from '../types.ts';
import { healthBlockers, writeBlocked } from './blocked.ts';
import { type ClosureDocumentRefs, writeClosureDocuments } from './closure-documents.ts';
import { incoherences } from './coherence.ts';
import { readClosureFacts } from './facts.ts';
import { type ClosureInputs, inputBlockers, readInputs } from './inputs.ts';
import { bundleRoot, type ClosureRefs, writeMarker } from './marker.ts';
import { objectBlockers } from './objects.ts';
import { writeProjection } from './projection.ts';
import { awaitQuiescence } from './quiescence.ts';
import { readBack } from './read-back.ts';

/**
 * Closes a run (16, section 7.5). The order is the contract: inputs, quiescence, counts, objects, documents, conformance,
 * projection, coherence of what was read back, and the marker last. Any blocker leaves no marker.
 */
export async function closeRun(options: ClosureOptions): Promise<'closed' | 'blocked'> {
  const generatedAtUtc = nowUtc(options.clock);
  const { inputs, blockers: missing } = await readInputs(options.target, options.platformRunId);
  const waiting = inputs === undefined ? [] : await waitOrBlock(options);
  const counted = await countOrBlock(options);
  if (inputs === undefined || counted.facts === undefined) {
    await writeBlocked(options, [...missing, ...waiting, ...counted.blockers], generatedAtUtc);
    return 'blocked';
  }
  const { facts } = counted;
  const stale = [...inputBlockers(inputs, facts), ...healthBlockers(facts.health, options.requiredComponents)];
  // Of a run that moves, what is still to be written would be called lost.
  const differing = waiting.length === 0 ? await objectBlockers(options) : [];
  const stamp = stampOf(options, generatedAtUtc);
  const documents = await writeClosureDocuments(options, { facts, inputs }, stamp);
  const conformance = await requestConformance({
    ...options,
    requestedBy: options.taskArn,
    waitSecondsMax: options.conformanceWaitSecondsMax,
  });
  const blockers = [...missing, ...waiting, ...stale, ...differing, ...documents.blockers, ...conformance.blockers];
  if (blockers.length > 0 || conformance.ref === undefined) {
    await writeBlocked(options, blockers, generatedAtUtc);
    return 'blocked';
  }
  return finish(options, { inputs, refs: { ...documents.refs, environment_conformance_ref: conformance.ref } }, stamp);
}

type RefsBeforeProjection = ClosureDocumentRefs & Pick<ClosureRefs, 'environment_conformance_ref'>;

async function finish(
  options: ClosureOptions,
  { inputs, refs }: { readonly inputs: ClosureInputs; readonly refs: RefsBeforeProjection },
  stamp: Stamp,
): Promise<'closed' | 'blocked'> {
  // Emitted before the projection, so that the projection holds it; only the marker closes the run.
  const closing = bundleRoot({ ...refs, governance_events_ref: refs.run_report_ref });
  await emitReporterFact(options, {
    family: 'RUN_CLOSED',
    dedupeKey: `${options.platformRunId}:${closing}`,
    details: { fence: options.fence, refs },
  });
  const projection = await writeProjection(options.target, options.platformRunId);
  const closureRefs: ClosureRefs = { ...refs, governance_events_ref: refOf(projection.version) };
  const wrong = incoherences(await readBack(options, inputs, closureRefs));
  if (wrong.length > 0) {
    const blockers = wrong.map(({ check, detail }) => ({ code: 'COHERENCE_FAILED', area: check, detail }));
    await writeBlocked(options, blockers, stamp.generatedAtUtc);
    return 'blocked';
  }
  await writeMarker(options, closureRefs, stampOf(options, stamp.generatedAtUtc));
  return 'closed';
}

/** A count that cannot be made is a blocker and never a zero. */
async function countOrBlock(
  options: ClosureOptions,
): Promise<{ readonly facts?: ClosureFacts; readonly blockers: readonly Blocker[] }> {
  try {
    return { facts: await readClosureFacts(options.database, options.platformRunId), blockers: [] };
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    return { blockers: [unreadable(error)] };
  }
}

/** Whether a run stands still is not known while a source of it does not answer. */
async function waitOrBlock(options: ClosureOptions): Promise<readonly Blocker[]> {
  try {
    return await awaitQuiescence(options);
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    return [unreadable(error)];
  }
}

const unreadable = ({ message }: Error): Blocker => ({ code: 'SOURCE_UNREADABLE', area: 'database', detail: message });

const stampOf = (options: ClosureOptions, generatedAtUtc: string): Stamp => ({
  platformRunId: options.platformRunId,
  writer: options.writer,
  generatedAtUtc,
  writtenAtUtc: nowUtc(options.clock),
});

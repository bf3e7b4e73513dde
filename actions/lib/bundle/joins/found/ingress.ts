import { handle, renderHandle, sha256Hex32 } from '@spine-green/evidence-schemas';
import { IgPolicyActiveV1 } from '@spine-green/evidence-schemas/documents/ig_policy_active.v1';
import { ReadyPublishReceiptV1 } from '@spine-green/evidence-schemas/documents/ready_publish_receipt.v1';
import { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import { SrPassV1 } from '@spine-green/evidence-schemas/documents/sr_pass.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { TOPICS } from '@spine-green/runtime/substrate/stack/pins';
import { jsonText } from '../../../definition/json-text.ts';
import { declaredRefusals, igReadinessMembers, PROBE_TYPE } from '../../../handovers/m6.ts';
import { inventoryHandover, inventoryMembers, isManagedSet } from '../../../handovers/m9.ts';
import { announcedOf } from '../../../rules/announced-outputs.ts';
import { streamRateOf } from '../../../rules/stream-rate.ts';
import { STREAM_TOPICS } from '../../../rules/stream-topics.ts';
import { byName, count, list, record, text } from '../../../run/handover.ts';
import { type Claims, counted } from '../../data/compare.ts';
import { classOf } from '../../data/gate/admissions.ts';
import { runObject } from '../../data/summaries.ts';
import type { ClaimsOf, Reading } from '../lane-reading.ts';
import { anything, findPassed, handedOver, type Stage } from '../lanes.ts';
import { foundMembers, runningDaemons, within } from './claims.ts';

/** What lanes of M6 found and handed over of gate, producer and receipts, counted again. */
export const INGRESS_FOUND: Readonly<Record<string, ClaimsOf>> = {
  'M6.A': (reading) => {
    const definition = runningDaemons(reading.stage)?.get('ig')?.task_definition;
    return foundMembers(reading, 'M6.A-C02', { running_definition: definition, mapped_definition: definition });
  },
  'M6.B': (reading) => ({ ...replyClaims(reading), ...gateClaims(reading) }),
  'M6.C': (reading) => ({ ...smokeClaims(reading), ...watermarkClaims(reading) }),
  'M6.D': (reading) => announcementClaims(reading),
  'M6.E': (reading) => {
    const { handed, stage, run } = reading;
    const ended = handed(record({ task_arn: text }));
    const announced = announcedViews(stage);
    const summary = stage.view.typed(runObject(stage.view, 'wsp/wsp_summary.json'), WspSummaryV1);
    return {
      ...foundMembers(reading, 'M6.E-C01', {
        base_url: { port: gatePort(stage), path: '/', query: '' },
        checkpoint_dsn_path: handle('WSP_CHECKPOINT_DSN'),
        ready_filter: renderHandle('READY_MESSAGE_FILTER', { platform_run_id: run }),
        stream_rate: summary === undefined ? undefined : streamRateOf(summary),
        ...(announced === undefined ? {} : announcedOf(announced)),
      }),
      ...foundMembers(reading, 'M6.E-C02', { streamed_by: ended?.task_arn }),
    };
  },
  'M6.F': (reading) => {
    const { stage, handed } = reading;
    const summary = stage.view.typed(runObject(stage.view, 'wsp/wsp_summary.json'), WspSummaryV1);
    const receipt = stage.view.typed(runObject(stage.view, 'sr/ready_publish_receipt.json'), ReadyPublishReceiptV1);
    if (summary === undefined) return {};
    return {
      totals: [handed(record({ totals: anything }))?.totals, summary.totals],
      ...foundMembers(reading, 'M6.F-C02', {
        ready: receipt === undefined ? undefined : placeOf(receipt),
        sources: summary.source_prefixes.length,
      }),
      ...foundMembers(reading, 'M6.F-C04', { non_retryable: summary.non_retryable }),
    };
  },
  'M6.G': (reading) => ({ ...countClaims(reading), ...pinClaims(reading) }),
};

const placeOf = ({ topic, partition, offset, message_id }: ReadyPublishReceiptV1) => ({
  topic,
  partition,
  offset,
  message_id,
});

/** Views that the scenario runner announced, by output. */
function announcedViews({ view }: Stage): Readonly<Record<string, unknown>> | undefined {
  const receipt = view.typed(runObject(view, 'sr/ready_publish_receipt.json'), ReadyPublishReceiptV1);
  const signal = runObject(view, `sr/ready_signal/${receipt?.scenario_run_id}.json`);
  return view.typed(signal, ReadySignalV1)?.oracle_pack_ref?.stream_view_output_refs;
}

/** What was announced is what the pass of the scenario runner names, at the place that its receipt says. */
function announcementClaims(reading: Reading): Claims {
  const { stage, run, manifest, handed } = reading;
  const receipt = stage.view.typed(runObject(stage.view, 'sr/ready_publish_receipt.json'), ReadyPublishReceiptV1);
  const pass = stage.view.typed(runObject(stage.view, 'sr/sr_pass.json'), SrPassV1);
  const views = announcedViews(stage);
  const outputs = pass?.output_ids.toSorted();
  return {
    ...(receipt === undefined
      ? {}
      : { ready_ref: [handed(record({ ready_ref: anything }))?.ready_ref, placeOf(receipt)] }),
    ...foundMembers(reading, 'M6.D-C01', {
      checked_outputs: outputs,
      control_topic: [handle('FP_BUS_CONTROL_V1')],
      scenario_run_id: manifest?.scenario_run_id,
    }),
    ...foundMembers(reading, 'M6.D-C03', { run, outputs, lease_owner: pass?.lease.owner }),
    ...foundMembers(reading, 'M6.D-C04', {
      topic: receipt?.topic,
      run,
      payload_sha256: receipt?.payload_sha256,
      receipt_payload_sha256: receipt?.payload_sha256,
      record_sha256: receipt?.record_sha256,
      stream_views: views === undefined ? undefined : Object.keys(views).sort(),
    }),
  };
}

/** Port of the base URL that was pinned; undefined where it was not, or as what cannot be read. */
function gatePort({ ledger }: Stage): string | undefined {
  const pinned = record({ IG_BASE_URL: text })(jsonText(ledger.phases.M6.pinned.ig_base_url?.value ?? ''))?.value;
  return pinned !== undefined && URL.canParse(pinned.IG_BASE_URL) ? new URL(pinned.IG_BASE_URL).port : undefined;
}

/** Each answer stands in the check, in the matrix and, where something was set aside, among what was declared. */
function replyClaims(reading: Reading): Claims {
  const said = reading.handed(igReadinessMembers);
  if (said === undefined) return {};
  const { matrix, declared_refusals: declared, key_version } = said;
  const observed = matrix.map((row) => row.observed);
  return {
    declared_refusals: [declared, declaredRefusals(observed)],
    'refusals that were not set aside': [
      declared.filter(({ ref }) => !reading.facts.quarantine.isThere(ref)).map(({ ref }) => ref),
      [],
    ],
    ...foundMembers(reading, 'M6.B-C02', {
      replies: Object.fromEntries(matrix.map((row) => [row.case, row.observed])),
    }),
    ...foundMembers(reading, 'M6.B-C03', { loaded_version: key_version }),
  };
}

/** The gate ran through both looks as the one task that M4.F saw, on the port that was pinned. */
function gateClaims(reading: Reading): Claims {
  const { stage, snapshot } = reading;
  const gate = runningDaemons(stage)?.get('ig');
  const port = gatePort(stage);
  const moment = {
    desired_count: 1,
    running_count: 1,
    pending_count: 0,
    restart_count: 0,
    task_arns: [gate?.task],
    task_definition: gate?.task_definition,
    image_digest: snapshot.epoch.image_digest,
  };
  return foundMembers(reading, 'M6.B-C01', {
    samples: gate === undefined ? undefined : [moment, moment],
    ports: port === undefined ? undefined : [port, port],
  });
}

const SMOKE = record({ smoke: record({ event_id: text, offset: count }) });

/** The probe is the admission at its place: its receipt by id, its record by digest. */
function smokeClaims(reading: Reading): Claims {
  const { stage, run, facts, handed } = reading;
  const smoke = handed(SMOKE)?.smoke;
  const ready = runObject(stage.view, 'ingest/ig_ready.json');
  if (smoke === undefined) return {};
  const receipt = `receipt|${run}|${classOf(PROBE_TYPE)}|${smoke.event_id}|ADMIT|1`;
  return {
    ...foundMembers(reading, 'M6.C-C01', {
      environment: stage.view.manifest.substrate,
      object_stores: [stage.view.manifest.substrate === 'embedded' ? 'dir' : 's3'],
      event_log: logOf(stage),
      running_definition: runningDaemons(stage)?.get('ig')?.task_definition,
    }),
    ...foundMembers(reading, 'M6.C-C02', {
      durable_receipt: { receipt_id: sha256Hex32(receipt), event_id: smoke.event_id },
      offset: smoke.offset,
      record_sha256: facts.probes.get(smoke.event_id),
    }),
    ...foundMembers(reading, 'M6.C-C03', { key: ready?.key, version_id: ready?.version_id }),
  };
}

/** Kind of the log of the stack that M9.B froze; a managed one is none of a stack. */
function logOf(stage: Stage): string | undefined {
  if (stage.view.manifest.substrate !== 'embedded') return 'kafka';
  const set = inventoryMembers(findPassed(stage, inventoryHandover.lane)?.payload)?.value.destroy_set;
  return set === undefined || isManagedSet(set) ? undefined : set.stack.bus.kind;
}

const MARKS = record({ watermarks_before: byName(list(record({ partition: count, high: count }))) });

/** Before the stream began no partition of its topics held an event of the run. */
function watermarkClaims(reading: Reading): Claims {
  const marks = reading.handed(MARKS)?.watermarks_before;
  if (marks === undefined) return {};
  const cells = reading.facts.receipts.admitted.partitions();
  const filled = Object.entries(marks).flatMap(([topic, partitions]) =>
    partitions.flatMap(({ partition, high }) => {
      const first = cells.find((one) => one.topic === topic && one.partition === partition)?.first;
      return first !== undefined && high > first ? [`${topic}/${partition}`] : [];
    }),
  );
  return {
    'partitions that the run had filled before its stream': [filled, []],
    'the partitions of watermarks_before': [
      Object.fromEntries(
        Object.entries(marks).map(([topic, all]) => [
          topic,
          all.map(({ partition }) => partition).toSorted((a, b) => a - b),
        ]),
      ),
      Object.fromEntries(
        STREAM_TOPICS.map((topic) => [
          topic,
          Array.from({ length: TOPICS.find((one) => one.topic === topic)?.partitions ?? 0 }, (_, number) => number),
        ]),
      ),
    ],
    ...foundMembers(reading, 'M6.C-C03', {
      topics: Object.values(marks).filter((partitions) => partitions.length > 0).length,
    }),
  };
}

const COMMITTED = record({
  counts_by_decision: byName(count),
  objects: record({ receipts: count, segments: count, bytes: count, quarantine_records: count }),
  partitions: list(record({ topic: text, partition: count, first: count, admitted: count })),
});

/** Receipts come in whole objects: where the lane scanned all lines that there are, it scanned all objects. */
function countClaims(reading: Reading): Claims {
  const said = reading.handed(COMMITTED);
  if (said === undefined) return {};
  const { receipts, quarantine } = reading.facts;
  const { objects, counts_by_decision: counts } = said;
  const { ADMIT = 0, DUPLICATE = 0, QUARANTINE = 0, PUBLISH_AMBIGUOUS } = counts;
  const lines = ADMIT + DUPLICATE + QUARANTINE;
  const isAll = lines === receipts.lines;
  const sizes = { segments: receipts.linesOf.size, bytes: receipts.bytes };
  const declared = handedOver(reading.stage, 'M6.B', igReadinessMembers)?.declared_refusals.length ?? 0;
  const cells = receipts.admitted.partitions();
  const admittedOf = (name: string): number =>
    said.partitions.filter(({ topic }) => topic === name).reduce((sum, { admitted }) => sum + admitted, 0);
  return {
    'objects.receipts': [objects.receipts, lines],
    ...(isAll ? { objects: [{ segments: objects.segments, bytes: objects.bytes }, sizes] } : {}),
    ...within('objects.segments', { value: objects.segments, most: sizes.segments }),
    ...within('objects.bytes', { value: objects.bytes, most: sizes.bytes }),
    ...within('objects.quarantine_records', {
      value: objects.quarantine_records,
      least: declared,
      most: quarantine.total,
    }),
    'the first offsets of partitions': [
      said.partitions.map(({ topic, partition, first }) => `${topic}/${partition} ${first}`),
      said.partitions.map(({ topic, partition }) => {
        const found = cells.find((one) => one.topic === topic && one.partition === partition);
        return `${topic}/${partition} ${found?.first}`;
      }),
    ],
    ...foundMembers(reading, 'M6.G-C02', { topics: STREAM_TOPICS }),
    ...foundMembers(reading, 'M6.G-C03', { ambiguous: PUBLISH_AMBIGUOUS }),
    ...foundMembers(reading, 'M6.G-C04', { admitted: ADMIT, by_topic: STREAM_TOPICS.map(admittedOf) }),
    ...foundMembers(reading, 'M6.G-C10', {
      by_decision: counted(Object.entries({ ADMIT, DUPLICATE, QUARANTINE })),
    }),
  };
}

/** Every receipt is of the policy, the configuration, the scenario and the world that were pinned. */
function pinClaims(reading: Reading): Claims {
  const { stage, manifest } = reading;
  const active = runObject(stage.view, 'ig/policy/active.json');
  const policies = (active === undefined ? [] : stage.view.versions(active.bucket, active.key)).map(
    (one) => stage.view.typed(one, IgPolicyActiveV1)?.content_digest,
  );
  const used = list(text)(reading.side('M6.G-C00', 'observed').policy_digests)?.value ?? [];
  const world = stage.ledger.phases.M3.pinned.SR_MANIFEST_FINGERPRINT?.value;
  const one = (value: string | null | undefined) => (value == null ? undefined : [value]);
  return {
    'policy_digests of M6.G-C00 that were never active': [used.filter((digest) => !policies.includes(digest)), []],
    ...foundMembers(reading, 'M6.G-C00', {
      environments: [stage.view.manifest.substrate],
      run_config_digests: one(manifest?.run_config_digest),
    }),
    ...foundMembers(reading, 'M6.G-C07', {
      scenario_run_ids: one(manifest?.scenario_run_id),
      manifest_fingerprints: one(world),
    }),
  };
}

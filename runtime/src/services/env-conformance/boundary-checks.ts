import { PlatformError } from '@spine-green/evidence-schemas';
import { OracleSealV1 } from '@spine-green/evidence-schemas/documents/oracle_seal.v1';
import { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { SEAL_NAME, SORT_RECEIPT_NAME } from '../../events/engine-run.ts';
import { readEvidence } from '../../evidence/read.ts';
import { findLocalPlace, isManaged } from '../../managed.ts';
import { BUS_WRITES_DECLARED } from '../../observability/bus-rights.ts';
import { runKey } from '../../observability/writer.ts';
import { readHeartbeats } from '../../truth/heartbeats.ts';
import type { Check, CheckContext } from './types.ts';

const UNAUTHORIZED = 401;
const FORBIDDEN = 403;

const authPosture: Check = {
  id: 'C07_auth_posture',
  compare: async ({ gate, platformRunId }) => {
    const { authMode } = await gate.declared();
    const { anonymous, wrongClass } = await gate.probe(platformRunId);
    const pinned = gate.pinnedAuthMode;
    return {
      expected: { auth_mode: pinned, without_key: UNAUTHORIZED, wrong_class: FORBIDDEN },
      observed: { auth_mode: authMode, without_key: anonymous, wrong_class: wrongClass },
      pass: authMode === pinned && authMode !== 'disabled' && anonymous === UNAUTHORIZED && wrongClass === FORBIDDEN,
    };
  },
};

/** Where no manager runs the platform its hosts are this machine by definition; its store and its bus need not be. */
const noLocalFallback: Check = {
  id: 'C08_no_local_fallback',
  compare: async ({ endpoints, environment }) => {
    const local = [endpoints.databaseHost, ...endpoints.eventLogHosts].filter(
      (host) => findLocalPlace(`host://${host}`) !== undefined,
    );
    const disk = ['dir', 'file'].includes(endpoints.objectStoreScheme);
    const places = { local_disk_store: disk, event_log: endpoints.eventLogScheme };
    const pinned = { local_disk_store: false, event_log: 'kafka' };
    const judged = isManaged(environment);
    return {
      expected: judged ? { local_hosts: [], ...pinned } : pinned,
      observed: judged ? { local_hosts: local, ...places } : places,
      pass: (!judged || local.length === 0) && !disk && endpoints.eventLogScheme === 'kafka',
    };
  },
};

/** What the bus lets each daemon write, by the daemon's own key and as its heartbeat tells it. */
const egressBypass: Check = {
  id: 'C15_egress_bypass',
  compare: async ({ database, platformRunId, busWrites }) => {
    const told = new Map(
      (await readHeartbeats(database, platformRunId)).map(({ component, policyRevisions }) => [
        component,
        policyRevisions[BUS_WRITES_DECLARED]?.split(',').filter(Boolean).toSorted() ?? null,
      ]),
    );
    const observed = Object.fromEntries(Object.keys(busWrites).map((name) => [name, told.get(name) ?? null]));
    return {
      expected: busWrites,
      observed,
      pass: Object.entries(busWrites).every(([name, may]) => observed[name]?.join() === may.join()),
    };
  },
};

/** The seal and the sort receipts that READY points to are there and say what they must. */
const sealedInputs: Check = {
  id: 'C14_sealed_inputs',
  compare: async (context) => {
    const { target, platformRunId } = context;
    const run = await readEvidence(target, runKey(platformRunId, 'run.json'), RunManifestV1.parse);
    const readyKey = runKey(platformRunId, `sr/ready_signal/${run.document.scenario_run_id}.json`);
    const ready = (await readEvidence(target, readyKey, ReadySignalV1.parse)).document;
    if (ready.oracle_pack_ref === undefined) {
      return { expected: 'a sealed pack', observed: null, pass: false, details: 'READY names no pack' };
    }
    const { manifest_ref, engine_run_root, stream_view_output_refs } = ready.oracle_pack_ref;
    const seal = await readObject(context, `${trimmed(engine_run_root)}/${SEAL_NAME}`, OracleSealV1.parse);
    const manifest = manifest_ref === null ? undefined : await headOf(context, manifest_ref);
    const receipts: Record<string, boolean> = {};
    for (const [outputId, ref] of Object.entries(stream_view_output_refs)) {
      const uri = `${trimmed(ref ?? '')}/${SORT_RECEIPT_NAME}`;
      const receipt = await readObject(context, uri, StreamSortReceiptV1.parse);
      receipts[outputId] = receipt.output_id === outputId && receipt.input_count === receipt.output_count;
    }
    const observed = {
      seal_status: seal.seal_status,
      manifest_sha256: manifest?.sha256 ?? null,
      receipts,
    };
    const pass =
      seal.seal_status === 'SEALED_OK' &&
      manifest?.sha256 === seal.manifest_sha256 &&
      Object.keys(receipts).length > 0 &&
      Object.values(receipts).every(Boolean);
    return { expected: { seal_status: 'SEALED_OK', manifest_sha256: seal.manifest_sha256 }, observed, pass };
  },
};

const trimmed = (ref: string): string => ref.replace(/\/+$/, '');

async function headOf({ store }: CheckContext, uri: string) {
  const { bucket, key } = parseUri(uri);
  return store.head(bucket, key);
}

async function readObject<T>({ store }: CheckContext, uri: string, parse: (value: unknown) => T): Promise<T> {
  const { bucket, key } = parseUri(uri);
  return (await readEvidence({ store, bucket }, key, parse)).document;
}

function parseUri(uri: string): { readonly bucket: string; readonly key: string } {
  const match = /^s3:\/\/([a-z0-9][a-z0-9.-]+)\/(.+)$/.exec(uri);
  const [, bucket, key] = match ?? [];
  if (bucket === undefined || key === undefined) {
    throw new PlatformError('CONFORMANCE_PROBE_FAILED', 'READY holds a reference that is no s3 URI');
  }
  return { bucket, key };
}

export const boundaryChecks: readonly Check[] = [authPosture, noLocalFallback, sealedInputs, egressBypass];

import { handle, PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { gatePolicyRevision } from '../../run-config.ts';
import type { Gate, GatePosture } from './types.ts';

export interface HttpGateOptions {
  readonly baseUrl: string;
  readonly pinnedAuthMode: string;
  /** What the heartbeat of the running gate declares; undefined when it has none for this run. */
  readonly heartbeat: () => Promise<Readonly<Record<string, string>> | undefined>;
  /** Key of the ops principal, which may push probes of the gate and no class of the stream. */
  readonly opsKey: () => Promise<string>;
}

const TIMEOUT_MS = 5000;

/** The gate over HTTP. Neither push can be admitted: one has no key, the other may not push its class. */
export const httpGate = ({ baseUrl, pinnedAuthMode, heartbeat, opsKey }: HttpGateOptions): Gate => ({
  pinnedAuthMode,
  declared: async () => postureOf(await heartbeat()),
  probe: async (platformRunId) => {
    const body = JSON.stringify(probeEnvelope(platformRunId));
    return {
      anonymous: await push(baseUrl, body, {}),
      wrongClass: await push(baseUrl, body, { 'x-ig-api-key': await opsKey() }),
    };
  },
});

function postureOf(declared: Readonly<Record<string, string>> | undefined): GatePosture {
  const { auth_mode, principals, policy_revision, [gatePolicyRevision.policy_id]: policyDigest } = declared ?? {};
  if (
    auth_mode === undefined ||
    principals === undefined ||
    policy_revision === undefined ||
    policyDigest === undefined
  ) {
    throw new PlatformError('CONFORMANCE_PROBE_FAILED', 'the running gate declares no posture for this run');
  }
  const names = principals.split(',').filter((name) => name !== '');
  return { authMode: auth_mode, principals: names, policyRevision: policy_revision, policyDigest };
}

async function push(baseUrl: string, body: string, headers: Readonly<Record<string, string>>): Promise<number> {
  try {
    const response = await fetch(new URL(handle('IG_INGEST_PATH'), baseUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.arrayBuffer();
    return response.status;
  } catch (error) {
    throw new PlatformError('CONFORMANCE_PROBE_FAILED', 'the gate does not answer', { cause: error });
  }
}

/** A time that the envelope contract allows: the gate judges the envelope before it looks at the principal. */
const PROBE_TIME_UTC = '2020-01-01T00:00:00.000000Z';

/** Well-formed, so that the gate refuses it for its principal and for nothing else. */
const probeEnvelope = (platformRunId: string) => ({
  event_id: sha256Hex(`conformance probe ${platformRunId}`),
  event_type: 's3_event_stream_with_fraud_6B',
  schema_version: 'v1',
  ts_utc: PROBE_TIME_UTC,
  manifest_fingerprint: '0'.repeat(64),
  parameter_hash: '0'.repeat(64),
  seed: '0',
  scenario_id: 'conformance_probe',
  run_id: '0'.repeat(32),
  platform_run_id: platformRunId,
  scenario_run_id: '0'.repeat(32),
  producer: 'env-conformance',
  payload: {},
});

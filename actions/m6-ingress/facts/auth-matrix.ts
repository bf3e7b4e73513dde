import { randomBytes } from 'node:crypto';
import { canonicalJson, handle } from '@spine-green/evidence-schemas';
import type { Reply } from '../../lib/handovers/m6.ts';
import { CASES, type MatrixCase, type Replies } from '../auth-matrix.ts';
import { askGate, type GateAnswer, type GateContext, type GateRequest, readGateKey } from './gate.ts';

const WRONG_KEY_BYTES = 24;

/** Executes every case once, in order. Throws when gate or parameters do not answer. */
export async function runAuthMatrix(context: GateContext): Promise<Replies> {
  const requests = await requestsOf(context);
  const replies: Partial<Record<MatrixCase, Reply>> = {};
  for (const name of CASES) replies[name] = replyOf(await askGate(context, requests[name]));
  return replies as Replies;
}

async function requestsOf(context: GateContext): Promise<Readonly<Record<MatrixCase, GateRequest>>> {
  const [wsp, ops] = [(await readGateKey(context, 'wsp')).reveal(), (await readGateKey(context, 'ops')).reveal()];
  const health = { path: handle('IG_HEALTHCHECK_PATH') };
  const path = handle('IG_INGEST_PATH');
  const ingest = { path, body: envelopeWithoutEvent(context) };
  return {
    'health without key': health,
    'health with the key of ops': { ...health, key: ops },
    'health with the key of wsp': { ...health, key: wsp },
    'ingest without key': ingest,
    'ingest with a wrong key': { ...ingest, key: randomBytes(WRONG_KEY_BYTES).toString('hex') },
    'ingest of what is no JSON': { path, key: wsp, body: '{"event_id":' },
    'ingest of an envelope without its event': { ...ingest, key: wsp },
  };
}

/**
 * An envelope of this run that lacks what names its event. Its bytes are the same in every attempt, so the run has one
 * quarantine record of it, however often it is refused; nothing of it reaches a topic.
 */
const envelopeWithoutEvent = ({ platformRunId, handleInputs }: GateContext): string =>
  canonicalJson({
    event_type: 'platform_probe',
    schema_version: 'v1',
    platform_run_id: platformRunId ?? null,
    manifest_fingerprint: handle('SR_MANIFEST_FINGERPRINT', handleInputs),
    producer: 'svc:phase_action',
    payload: {},
  });

function replyOf({ status, body }: GateAnswer): Reply {
  const members = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  const health = (['GREEN', 'AMBER', 'RED'] as const).find((one) => one === members.state);
  return {
    status,
    ...(health === undefined ? {} : { health }),
    ...(typeof members.error === 'string' ? { error: members.error.slice(0, 128) } : {}),
    ...(typeof members.quarantine_ref === 'string' ? { quarantine_ref: members.quarantine_ref } : {}),
  };
}

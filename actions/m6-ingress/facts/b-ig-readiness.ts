import { setTimeout as sleep } from 'node:timers/promises';
import { handle, PlatformError, readJson, sha256Hex } from '@spine-green/evidence-schemas';
import { TOPICS } from '@spine-green/runtime/substrate/stack/pins';
import { observe } from '../../lib/checks/fact.ts';
import { readHeartbeats } from '../../lib/platform/service-state.ts';
import { gatePort } from '../../lib/platform/services.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { profileValues } from '../../lib/run/profile.ts';
import type { KeyFacts, ReadinessFacts, ServiceFacts } from '../lanes/b-ig-readiness.ts';
import { runAuthMatrix } from './auth-matrix.ts';
import { readGateKey } from './gate.ts';
import { readGate, sampleGate } from './running-gate.ts';

export async function gatherIgReadiness(context: LaneContext): Promise<ReadinessFacts> {
  const service = await observe(() => readService(context));
  const recordsBefore = await observe(() => recordsOnTopics(context));
  const replies = await observe(() => runAuthMatrix(context));
  const recordsAfter = await observe(() => recordsOnTopics(context));
  const key = await observe(() => readKey(context));
  return { service, replies, header: handle('IG_AUTH_HEADER_NAME'), recordsBefore, recordsAfter, key };
}

async function readService(context: LaneContext): Promise<ServiceFacts> {
  const gate = await readGate(context);
  await sleep(profileValues(context.decision('profile').value).sample_interval_ms);
  const later = await sampleGate(context);
  const port = await gatePort(context);
  return {
    samples: [gate.sample, later],
    mapped_definition: gate.mapped_definition,
    command: gate.command,
    port: gate.environment.IG_PORT ?? '',
    stack_port: String(port),
    base_url_port: new URL(String(handle('IG_BASE_URL', context.handleInputs))).port,
  };
}

async function recordsOnTopics({ session }: LaneContext): Promise<number> {
  const log = await session.eventLog();
  const watermarks = await Promise.all(TOPICS.map(({ topic }) => log.watermarks(topic)));
  return watermarks.flat().reduce((sum, { high }) => sum + high, 0);
}

/** Digests only are compared: the parameter holds sha256 of every key, and no value leaves this function. */
async function readKey(context: LaneContext): Promise<KeyFacts> {
  const path = handle('SSM_IG_API_KEY_PATH');
  const parameter = await context.session.parameters.get(path);
  const read = readJson(parameter.value.reveal());
  const map = 'fault' in read ? undefined : read.value;
  if (typeof map !== 'object' || map === null)
    throw new PlatformError('E_PARAMETER_VALUE_INVALID', `${path} is no map`);
  const principals = new Map<string, unknown>(Object.entries(map));
  const allowed: string[] = [];
  for (const principal of ['ops', 'wsp'] as const) {
    const digest = sha256Hex((await readGateKey(context, principal)).reveal());
    if (principals.get(digest) === principal) allowed.push(principal);
  }
  const { task_arns: arns } = await sampleGate(context);
  const declared = await readHeartbeats(await context.session.database(), arns);
  return {
    current_version: parameter.version,
    loaded_version: declared.find(({ component }) => component === 'ig')?.loadedVersions[path] ?? null,
    allowed,
  };
}

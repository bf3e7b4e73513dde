import { canonicalJson, handle, sha256Hex } from '@spine-green/evidence-schemas';
import type { CaseTriggerV1 } from '@spine-green/evidence-schemas/documents/case_trigger.v1';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { getConsumerStream } from '@spine-green/runtime/consumer/streams';
import { composeCaseManagement } from '@spine-green/runtime/services/case-management/service';
import type { TimelineEvent } from '@spine-green/runtime/services/case-management/timeline/event';
import type { NewRecord } from '@spine-green/runtime/substrate/event-log/port';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { recordedParameters } from '@spine-green/runtime/substrate/parameters/recorded';
import { EVIDENCE } from '../closure/closable-run.ts';
import { startDaemon } from '../daemons/daemon-parts.ts';
import { RUN } from '../gate/gate-events.ts';
import { labelKeyOf } from '../labels/label-facts.ts';
import type { LabelWorld } from '../labels/label-world.ts';
import { anyClassOf, casePolicy, triggerEnvelope } from './case-facts.ts';

export const TRIGGERS = handle('FP_BUS_CASE_TRIGGERS_V1');
export const RTDL = handle('FP_BUS_RTDL_V1');
const CM_KEYS = '/test/cm';
export const caseKeyOf = (principal: string): string => `key of ${principal} at case management`;

/** The record that the gate makes of an envelope of any class. */
export function attestedRecord(event: EnvelopeV1): NewRecord {
  const { event_type, schema_version, payload } = event;
  return {
    key: sha256Hex(event.event_id),
    value: canonicalJson(event),
    headers: {
      dedupe_key: sha256Hex(`${event.platform_run_id}:${anyClassOf(event_type)}:${event.event_id}`),
      payload_hash: sha256Hex(canonicalJson({ event_type, schema_version, payload })),
      attempt: '1',
    },
  };
}

export async function prepareCases(world: LabelWorld): Promise<void> {
  await world.eventLog.ensureTopics(
    [TRIGGERS, RTDL].map((topic) => ({ topic, partitions: 1, retentionMs: 86_400_000 })),
  );
  const parameters = openParameters(world.parametersUrl);
  const map = Object.fromEntries(handle('CM_PRINCIPALS').map((name) => [sha256Hex(caseKeyOf(name)), name]));
  await parameters.put(CM_KEYS, JSON.stringify(map));
  await parameters.put('/test/ls/case_management', labelKeyOf('case_management'));
  await parameters.put('/test/ig/case_management', 'key');
  await parameters.put('/test/ig/case_trigger', 'key');
}

export const appendTriggers = (world: LabelWorld, triggers: readonly CaseTriggerV1[]) =>
  world.eventLog.append(TRIGGERS, triggers.map(triggerEnvelope).map(attestedRecord));

export interface RunningCases {
  readonly url: string;
  stop(): Promise<void>;
}

/** The whole service in this process, on a port of its own. */
export async function startCases(
  world: LabelWorld,
  { gateUrl, storeUrl }: { readonly gateUrl: string; readonly storeUrl: string },
): Promise<RunningCases> {
  let port = 0;
  const daemon = await startDaemon(
    {
      component: 'cm',
      platformRunId: RUN,
      evidenceBucket: EVIDENCE,
      database: world.database,
      eventLog: world.eventLog,
      store: world.store,
      parameters: recordedParameters(openParameters(world.parametersUrl)),
    },
    (parts) =>
      composeCaseManagement(
        {
          policy: casePolicy,
          stream: getConsumerStream('cm', 'test', RUN),
          classOf: anyClassOf,
          listenAddr: '127.0.0.1',
          port: 0,
          authPath: CM_KEYS,
          gateUrl,
          gateKeyPath: '/test/ig/case_management',
          storeUrl,
          storeKeyPath: '/test/ls',
          onListening: (taken) => {
            port = taken;
          },
        },
        parts,
      ),
  );
  return { url: `http://127.0.0.1:${port}`, stop: daemon.stop };
}

/** Members of every kind of answer. A test reads those that it expects; the others are undefined. */
export interface CaseAnswerBody {
  readonly events: readonly TimelineEvent[];
  readonly cases: readonly { readonly case_id: string }[];
  readonly next_page_token: string | null;
  readonly case: Readonly<Record<string, unknown>>;
  readonly labels: readonly Readonly<Record<string, unknown>>[];
  readonly result: Readonly<Record<string, string>>;
  readonly case_ids: readonly string[];
  readonly explanations: readonly object[];
}

export interface CaseAnswer {
  readonly status: number;
  readonly body: CaseAnswerBody;
}

export async function askCases(
  { url }: Pick<RunningCases, 'url'>,
  path: string,
  { as = 'analyst', body }: { readonly as?: string; readonly body?: unknown } = {},
): Promise<CaseAnswer> {
  const response = await fetch(`${url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      'x-cm-api-key': caseKeyOf(as),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as CaseAnswerBody };
}

import { zstdDecompressSync } from 'node:zlib';
import { sha256Hex } from '@spine-green/evidence-schemas';
import { AuditRecordV1 } from '@spine-green/evidence-schemas/documents/audit_record.v1';
import { getConsumerStream } from '@spine-green/runtime/consumer/streams';
import { runConfig } from '@spine-green/runtime/run-config';
import { composeDecisionAudit } from '@spine-green/runtime/services/decision-audit/service';
import { listAll, type ObjectStore } from '@spine-green/runtime/substrate/object-store/port';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { recordedParameters } from '@spine-green/runtime/substrate/parameters/recorded';
import { type DaemonInProcess, startDaemon } from '../daemons/daemon-parts.ts';
import { EVIDENCE, type GateWorld } from '../gate/gate.ts';
import { RUN, SCENARIO_RUN } from '../gate/gate-events.ts';

const classes = new Map<string, string>(Object.entries(runConfig.class_map.event_types));
export const AUDIT_STREAM = getConsumerStream('dla', 'fraud-platform-dev-min-rtdl-core-v0', RUN);

export const startAudit = (world: GateWorld, store: ObjectStore = world.objects.store): Promise<DaemonInProcess> =>
  startDaemon(
    {
      database: world.database.database,
      eventLog: world.eventLog,
      store,
      component: 'dla',
      platformRunId: RUN,
      evidenceBucket: EVIDENCE,
      parameters: recordedParameters(openParameters(world.parametersUrl)),
    },
    (parts) =>
      composeDecisionAudit(
        { stream: AUDIT_STREAM, scenarioRunId: SCENARIO_RUN, classOf: (eventType) => classes.get(eventType) },
        parts,
      ),
  );

/** Every record in the objects, with the place that the index has to name. */
export async function auditRecords({ objects }: GateWorld) {
  const found: { record: AuditRecordV1; digest: string; ref: string; line: number }[] = [];
  for await (const { key } of listAll(objects.store, EVIDENCE, `evidence/runs/${RUN}/decision_log_audit/`)) {
    const { body } = await objects.store.get(EVIDENCE, key);
    const lines = zstdDecompressSync(body).toString('utf8').trimEnd().split('\n');
    for (const [place, text] of lines.entries()) {
      const record = AuditRecordV1.parse(JSON.parse(text));
      found.push({ record, digest: sha256Hex(text), ref: key, line: place + 1 });
    }
  }
  return found;
}

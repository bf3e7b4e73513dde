import { handle } from '@spine-green/evidence-schemas';
import { check } from '../lib/checks/check.ts';
import { fact } from '../lib/checks/fact.ts';
import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { Io } from '../lib/io/inputs.ts';
import { runPhaseAction } from '../lib/phase-action.ts';
import { probeHandles } from '../lib/platform/handle-probes.ts';
import { scenarioRunId } from '../lib/platform/services.ts';
import { runKey } from '../lib/run/evidence.ts';
import { getSnapshotRef } from '../lib/run/snapshot-key.ts';
import { handleClosure } from '../lib/shared-lanes/handle-closure.ts';
import { handoffLane } from '../lib/shared-lanes/handoff.ts';
import { verdictLane } from '../lib/shared-lanes/verdict.ts';
import { igReadiness } from './lanes/b-ig-readiness.ts';
import { ingestSmoke } from './lanes/c-ingest-smoke.ts';
import { srReady } from './lanes/d-sr-ready.ts';
import { wspLaunch } from './lanes/e-wsp-launch.ts';
import { wspSummary } from './lanes/f-wsp-summary.ts';
import { ingestCommit } from './lanes/g-ingest-commit.ts';

const p4HandleClosure = handleClosure({
  lane: 'M6.A',
  check: 'M6.A-C01',
  codes: { handoff: 'M6A-B1', unresolved: 'M6A-B2', placeholder: 'M6A-B3', probe: 'M6A-B4' },
  handoffFrom: 'M5',
  probe: probeHandles,
  more: async () => [
    check('M6.A-C02', {
      expected: { ig_auth_mode: 'api_key', wsp_stop_on_nonretryable: true },
      observed: fact({
        ig_auth_mode: handle('IG_AUTH_MODE'),
        wsp_stop_on_nonretryable: handle('WSP_STOP_ON_NONRETRYABLE'),
      }),
      fails: 'M6A-B5',
    }),
  ],
});

const verdict = verdictLane('M6.H', { sources: 'M6H-B1', predicates: 'M6H-B2', union: 'M6H-B3' });

const handoff = handoffLane({
  lane: 'M6.I',
  check: 'M6.I-C01',
  verdictLane: 'M6.H',
  codes: { verdict: 'M6I-B1', fields: 'M6I-B2' },
  required: async (context) => ({
    ig_ready_uri: runKey(context, 'ingest/ig_ready.json'),
    sr_ready_uri: runKey(context, 'sr/ready_publish_receipt.json'),
    wsp_summary_uri: runKey(context, 'wsp/wsp_summary.json'),
    receipt_summary_uri: runKey(context, 'ingest/receipt_summary.json'),
    quarantine_summary_uri: runKey(context, 'ingest/quarantine_summary.json'),
    kafka_offsets_uri: runKey(context, 'ingest/kafka_offsets_snapshot.json'),
    m6_g_ingest_commit_snapshot_uri: getSnapshotRef(context, 'M6.G').key,
  }),
  scenarioRunId,
});

export const run = (io?: Io): Promise<void> =>
  runPhaseAction(
    {
      definition: loadPhaseDefinition('M6'),
      lanes: [
        p4HandleClosure,
        igReadiness,
        ingestSmoke,
        srReady,
        wspLaunch,
        wspSummary,
        ingestCommit,
        verdict,
        handoff,
      ],
    },
    io,
  );

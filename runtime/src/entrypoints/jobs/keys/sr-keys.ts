import { handle, readJson } from '@spine-green/evidence-schemas';
import { type ConfigKey, choice, flag, list, text } from '../../../config.ts';
import { requiredOutputIds } from '../../../events/outputs.ts';

/** Taken as it is: the settlement lock names what is wrong with a pin, all of them at once (11, section 4.1). */
const pin = (env: string, description: string): ConfigKey<string> => ({
  env,
  description,
  fallback: '',
  parse: (raw) => ({ value: raw }),
});

/** JSON text; absent when there is none. */
const json = (env: string, description: string): ConfigKey<unknown> => ({
  env,
  description,
  fallback: null,
  parse: (raw) => {
    const read = readJson(raw);
    return 'fault' in read ? read : { value: read.value };
  },
});

/** What the scenario runner needs to know beside its run and its substrate. The request is validated as a whole. */
export const runnerKeys = {
  controlTopic: text('FP_BUS_CONTROL_V1', {
    fallback: String(handle('FP_BUS_CONTROL_V1')),
    description: 'topic that READY is published on',
  }),
  engineRunRoot: pin('ORACLE_ENGINE_RUN_ROOT', 'pinned root of the engine run (s3://bucket/prefix)'),
  scenarioId: pin('ORACLE_SCENARIO_ID', 'pinned scenario'),
  streamViewRoot: pin('ORACLE_STREAM_VIEW_ROOT', 'pinned root of the stream views; below the engine run by default'),
  launchRef: pin('SR_LAUNCH_REF', 'what launched this task; required where a manager does'),
  operation: choice('SR_OPERATION', {
    values: ['run', 'reemit'],
    fallback: 'run',
    description: 'announce a run, or announce a stored one again',
  }),
  equivalenceKey: pin('SR_RUN_EQUIVALENCE_KEY', 'request: key that equivalent runs share'),
  manifestFingerprint: pin('SR_MANIFEST_FINGERPRINT', 'request: world identity'),
  parameterHash: pin('SR_PARAMETER_HASH', 'request: parameter bundle'),
  seed: pin('SR_SEED', 'request: realisation key'),
  requestedScenarioId: pin('SR_SCENARIO_ID', 'request: scenario; the pinned one by default'),
  requestedRoot: pin('SR_ENGINE_RUN_ROOT', 'request: engine run root, when it names one'),
  windowStartUtc: pin('SR_WINDOW_START_UTC', 'request: start of the window, with its zone'),
  windowEndUtc: pin('SR_WINDOW_END_UTC', 'request: end of the window, with its zone'),
  windowTz: text('SR_WINDOW_TZ', { fallback: 'UTC', description: 'request: zone that the window is stated in' }),
  outputIds: list('SR_OUTPUT_IDS', { fallback: requiredOutputIds, description: 'request: outputs to announce' }),
  strategy: choice('SR_STRATEGY', {
    values: ['AUTO', 'FORCE_INVOKE', 'FORCE_REUSE'],
    fallback: 'FORCE_REUSE',
    description: 'request: whether the engine may run',
  }),
  reemitKind: choice('SR_REEMIT_KIND', {
    values: ['READY_ONLY', 'TERMINAL_ONLY', 'BOTH'],
    fallback: 'READY_ONLY',
    description: 'what to announce again',
  }),
  reemitPlatformRunId: pin('SR_REEMIT_PLATFORM_RUN_ID', 'run to announce again; this one by default'),
  reemitDryRun: flag('SR_REEMIT_DRY_RUN', { fallback: false, description: 'only say what would be announced' }),
  reemitOverride: json('SR_REEMIT_OVERRIDE', 'approval to announce another platform run again (JSON)'),
} as const;

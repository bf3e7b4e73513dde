/** `node runtime/model/activate.ts MOMENT`: makes the image's bundle the active one everywhere (14, section 2.3). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, parseJson } from '@spine-green/evidence-schemas';
import { readRegistrySnapshot } from '../src/decisions/registry.ts';

const ENVIRONMENTS = ['embedded', 'emulated', 'dev_min'];
const policies = join(import.meta.dirname, '../src/policies');
const moment = process.argv[2];
if (moment === undefined) throw new Error('say when it is activated');
const { bundle_id } = parseJson(
  readFileSync(join(policies, 'model_bundle.json'), 'utf8'),
  'BUNDLE_INVALID',
  'the bundle',
) as {
  bundle_id: string;
};
const content = {
  version: 'v1',
  generated_at_utc: moment,
  records: ENVIRONMENTS.map((environment) => ({
    scope: `${environment}|fraud|primary|`,
    bundle_ref: {
      bundle_id,
      bundle_version: '1',
      registry_ref: `registry://fraud/primary/${bundle_id.slice(0, 16)}`,
    },
    // The rule set stands in for a model that may not score, so no capability is needed that a degraded posture lacks.
    compatibility: {
      required_feature_groups: { core_features: 'v1' },
      require_ieg: false,
      require_model_primary: false,
      require_model_stage2: false,
      require_fallback_heuristics: true,
      required_action_posture: 'STEP_UP_ONLY',
    },
    registry_event_id: digestOf({ activated: bundle_id, environment }),
    activated_at_utc: moment,
    policy_rev: { policy_id: 'registry.activation.v0', revision: 'r1' },
  })),
};
const snapshot = { snapshot_id: digestOf(content), ...content };
const reading = readRegistrySnapshot(snapshot);
if ('fault' in reading) throw new Error(reading.fault);
writeFileSync(join(policies, 'registry_snapshot.json'), `${JSON.stringify(snapshot, null, 2)}\n`);

/** `node runtime/model/seal.ts TRAINED.json METRICS.json BUNDLE.json`: gives what was trained its metrics and its identifier. */
import { readFileSync, writeFileSync } from 'node:fs';
import { digestOf, readJson } from '@spine-green/evidence-schemas';
import { parseBundle } from '../src/services/decision-fabric/bundle.ts';
import { FEATURE_NAMES } from '../src/services/feature-plane/step.ts';

const [trained = '', metrics = '', target = ''] = process.argv.slice(2);
function read(path: string): object {
  const found = readJson(readFileSync(path, 'utf8'));
  if ('fault' in found) throw new Error(`${path} ${found.fault}`);
  if (typeof found.value !== 'object' || found.value === null) throw new Error(`${path} is no object`);
  return found.value;
}
const content = { ...read(trained), metrics: read(metrics) };
const bundle = { bundle_id: digestOf(content), ...content };
parseBundle(bundle, FEATURE_NAMES);
writeFileSync(target, `${JSON.stringify(bundle)}\n`);

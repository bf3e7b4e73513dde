/** `node runtime/model/seal.ts TRAINED.json METRICS.json BUNDLE.json`: gives what was trained its metrics and its identifier. */
import { readFileSync, writeFileSync } from 'node:fs';
import { digestOf } from '@spine-green/evidence-schemas';
import { parseBundle } from '../src/services/decision-fabric/bundle.ts';
import { FEATURE_NAMES } from '../src/services/feature-plane/step.ts';

const [trained = '', metrics = '', target = ''] = process.argv.slice(2);
const read = (path: string): object => JSON.parse(readFileSync(path, 'utf8'));
const content = { ...read(trained), metrics: read(metrics) };
const bundle = { bundle_id: digestOf(content), ...content };
parseBundle(bundle, FEATURE_NAMES);
writeFileSync(target, `${JSON.stringify(bundle)}\n`);

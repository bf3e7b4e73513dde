import { sha256Hex } from '@spine-green/evidence-schemas';
import { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import { differing } from '../../data/compare.ts';
import { judged, runObject } from '../../data/summaries.ts';
import type { BundleFailure } from '../../failure.ts';
import type { Stage } from '../lanes.ts';

/** What the check of the store creates, once in a run, and tries to create again. */
const PROBE = sha256Hex('{"probe":"conditional write"}');

/** A check of the store that passed left its probe. */
export const verifyProbe = ({ view }: Stage): readonly BundleFailure[] =>
  judged(view, 'obs/environment_conformance.json', (object) => {
    const checks = view.typed(object, EnvironmentConformanceV1)?.checks ?? [];
    if (!checks.some(({ check_id: id, status }) => id === 'C10_object_store' && status === 'PASS')) return [];
    return differing({ 'the probe of C10': [runObject(view, 'obs/conformance_probe.json')?.sha256, PROBE] });
  });

import { handle } from '@spine-green/evidence-schemas';
import { expect, test } from 'vitest';
import { opensTopic } from '../../../actions/lib/rules/task-environment.ts';

const CONTROL = handle('FP_BUS_CONTROL_V1');
const TRAFFIC = handle('FP_BUS_TRAFFIC_FRAUD_V1');

test.each([
  { given: 'one user of one machine', mode: 'runtime-probe', substrate: 'embedded', opened: [CONTROL, TRAFFIC] },
  {
    given: 'the key of the spine, which its probe has too',
    mode: 'runtime-probe',
    substrate: 'emulated',
    opened: [TRAFFIC],
  },
  { given: 'the same where it is managed', mode: 'ieg', substrate: 'dev_min', opened: [TRAFFIC] },
  { given: 'the key of the producer', mode: 'wsp', substrate: 'emulated', opened: [CONTROL] },
  { given: 'the key of the scenario runner', mode: 'sr', substrate: 'emulated', opened: [CONTROL] },
] as const)('$given opens what its modes read and write', ({ mode, substrate, opened }) => {
  expect([CONTROL, TRAFFIC].filter(opensTopic(mode, substrate))).toEqual(opened);
  expect(opensTopic(mode, substrate)('fp.bus.unknown')).toBe(substrate === 'embedded');
});

import { resolveHandles } from '@spine-green/evidence-schemas';
import { type P0ClosureFacts, p0HandleClosure } from '../../../actions/m2-substrate/lanes/a-handle-closure.ts';
import { laneRows } from '../../support/decided-lane.ts';

const closure = (inputs: Parameters<typeof resolveHandles>[1]): P0ClosureFacts => ({
  rows: resolveHandles(['AWS_REGION', 'RDS_ENDPOINT', 'TAG_OWNER_VALUE'], inputs),
  absent: [{ key: 'VPC_ID', reason: 'processes of one machine meet on its loopback interface' }],
});
const concrete = { RDS_ENDPOINT: '127.0.0.1:5432', TAG_OWNER_VALUE: 'platform' } as const;

const closed = closure(concrete);

export const rows = [
  laneRows(p0HandleClosure, {
    passing: [{ given: 'concrete handles', facts: closed }],
    failing: [
      {
        given: 'a handle that no origin gives',
        facts: closure({ TAG_OWNER_VALUE: 'platform' }),
        fails: { 'M2.A-C01': 'M2A-B1' },
      },
      {
        given: 'a placeholder that counts as a value',
        facts: { ...closed, rows: closed.rows.map((row) => ({ ...row, placeholder: row.key === 'TAG_OWNER_VALUE' })) },
        fails: { 'M2.A-C01': 'M2A-B1' },
      },
      {
        given: 'a placeholder',
        facts: closure({ ...concrete, TAG_OWNER_VALUE: 'TBD' }),
        fails: { 'M2.A-C01': 'M2A-B1' },
      },
    ],
  }),
];

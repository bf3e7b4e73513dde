import { attackSuite } from '../suite.ts';
import { eventRows } from './events.ts';
import { linearRows } from './linear.ts';
import { loadRows } from './load.ts';
import { requestRows } from './requests.ts';
import { openGateStage } from './stage.ts';

export const gateSuite = attackSuite({
  open: openGateStage,
  rows: [...requestRows, ...eventRows, ...linearRows, ...loadRows],
});

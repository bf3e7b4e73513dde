import { attackSuite } from '../suite.ts';
import { requestRows } from './requests.ts';
import { openGateStage } from './stage.ts';

export const gateSuite = attackSuite({ open: openGateStage, rows: [...requestRows] });

import { asLong } from '../row.ts';
import { attackSuite } from '../suite.ts';
import { failureRows } from './failures.ts';
import { outputRows } from './outputs.ts';
import { mountRows, placeRows } from './places.ts';
import { launcherRows, refusalRows } from './refusals.ts';
import { openMachineStage } from './stage.ts';

/** The machines that people really run: what they lack is said before anything starts, and all else is coped with. */
export const machineSuite = attackSuite({
  open: openMachineStage,
  rows: [...refusalRows, ...launcherRows, ...asLong([...placeRows, ...mountRows, ...outputRows]), ...failureRows],
});

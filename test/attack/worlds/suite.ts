import { asLong } from '../row.ts';
import { attackSuite } from '../suite.ts';
import { documentRows } from './documents.ts';
import { fileRows } from './files.ts';
import { openWorldStage } from './stage.ts';
import { valueRows } from './values.ts';

export const worldSuite = attackSuite({
  open: openWorldStage,
  rows: [...asLong(fileRows), ...asLong(valueRows), ...documentRows],
});

import { readFileSync } from 'node:fs';
import { parseJson } from '@spine-green/evidence-schemas';
import { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import { usageFault } from '../command-line.ts';

/** Throws E_USAGE for a file that cannot be read, and E_SCHEMA_INVALID for one that says something else. */
export function readSubstrate(path: string): SubstrateConfigV1 {
  let text: Buffer;
  try {
    text = readFileSync(path);
  } catch (error) {
    throw usageFault(`--config ${path} cannot be read`, error);
  }
  return SubstrateConfigV1.parse(parseJson(text, 'E_SCHEMA_INVALID', 'the substrate configuration'));
}

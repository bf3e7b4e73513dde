import { randomBytes } from 'node:crypto';
import { handle } from '@spine-green/evidence-schemas';
import type { LaneContext } from '../lib/run/lane.ts';
import { askGate, type GateAnswer, type GateRequest, readGateKey } from './gate.ts';

export interface MatrixRow {
  readonly case: string;
  readonly expected: string;
  readonly observed: { readonly status: number; readonly health?: 'GREEN' | 'AMBER' | 'RED' };
  readonly pass: boolean;
}

interface MatrixCase {
  readonly name: string;
  readonly expected: string;
  readonly request: GateRequest;
  readonly passes: (observed: MatrixRow['observed']) => boolean;
}

/**
 * Valid JSON that is no envelope. The gate refuses the request before it looks at an item, so the case leaves no
 * quarantine record behind, and a gate with broken authentication would admit nothing either.
 */
const NO_ENVELOPE = '[]';

const WRONG_KEY_BYTES = 24;

/** The cases of 01, M6.B-C02, in its order, each executed once. Throws when gate or parameters do not answer. */
export async function runAuthMatrix(context: LaneContext): Promise<readonly MatrixRow[]> {
  const rows: MatrixRow[] = [];
  for (const { name, expected, request, passes } of await casesOf(context)) {
    const observed = observedOf(await askGate(context, request));
    rows.push({ case: name, expected, observed, pass: passes(observed) });
  }
  return rows;
}

async function casesOf(context: LaneContext): Promise<readonly MatrixCase[]> {
  const [wsp, ops] = [(await readGateKey(context, 'wsp')).reveal(), (await readGateKey(context, 'ops')).reveal()];
  const health = { path: handle('IG_HEALTHCHECK_PATH') };
  const ingest = { path: handle('IG_INGEST_PATH'), body: NO_ENVELOPE };
  const refused = { expected: '401', passes: isUnauthorized };
  const green = { expected: '200 and GREEN', passes: isGreen };
  return [
    { name: 'health without key', request: health, ...refused },
    { name: 'health with the key of ops', request: { ...health, key: ops }, ...green },
    { name: 'health with the key of wsp', request: { ...health, key: wsp }, ...green },
    { name: 'ingest without key', request: ingest, ...refused },
    {
      name: 'ingest with a wrong key',
      request: { ...ingest, key: randomBytes(WRONG_KEY_BYTES).toString('hex') },
      ...refused,
    },
    {
      name: 'ingest with a valid key and an invalid body',
      request: { ...ingest, key: wsp },
      expected: '4xx other than 401',
      passes: isRefusedAsInvalid,
    },
  ];
}

export const isUnauthorized = ({ status }: MatrixRow['observed']): boolean => status === 401;
export const isGreen = ({ status, health }: MatrixRow['observed']): boolean => status === 200 && health === 'GREEN';
/** A fault of the gate is no refusal, so 5xx does not count. */
export const isRefusedAsInvalid = ({ status }: MatrixRow['observed']): boolean =>
  status >= 400 && status < 500 && status !== 401;

function observedOf({ status, body }: GateAnswer): MatrixRow['observed'] {
  const state = typeof body === 'object' && body !== null && 'state' in body ? body.state : undefined;
  const health = (['GREEN', 'AMBER', 'RED'] as const).find((one) => one === state);
  return { status, ...(health === undefined ? {} : { health }) };
}

import type { BundleIndexV1 } from '@spine-green/evidence-schemas/documents/bundle_index.v1';
import { loadPhaseDefinition, phaseDefinitions } from '../definition/phase-definition.ts';
import type { PlanPhase } from '../ledger/events.ts';
import type { ContractRow } from './contract.ts';
import { keyMatcher } from './key-pattern.ts';

/** What an index says of an object beside what the store does. */
export type IndexRow = Pick<BundleIndexV1['entries'][number], 'class' | 'writer' | 'phase_id' | 'required'>;

export const INDEX_NAME = 'bundle_index.json';

export interface IndexedAs {
  /** Whose folder the object lies in; of the world that a run streams the index lists what seals it. */
  readonly family: 'run' | 'execution' | 'oracle';
  /** Below the folder. */
  readonly name: string;
  /** That wrote the index. */
  readonly phase: PlanPhase;
}

/**
 * The one rule by which an index is written and read: class, writer, phase and whether it is required are those of the
 * contract. An object that no contract names is derived at the run root, where services keep their health, and final
 * elsewhere; an index and what seals a world may be written again.
 */
export function indexRow({ family, name, phase }: IndexedAs): IndexRow {
  const definition = loadPhaseDefinition(phase);
  const row =
    family === 'execution' ? findRow(rowsOf(phase), name) : family === 'run' ? findRow(RUN_ROWS, name) : undefined;
  const own = row?.class ?? (family === 'execution' ? 'G' : 'D');
  return {
    class: name === INDEX_NAME ? 'D' : own,
    writer: row?.writer ?? phase,
    phase_id: row?.phase_id ?? definition.phase_ids[0] ?? 'pre-P(-1)',
    required: row?.required ?? false,
  };
}

interface Rows {
  readonly exact: ReadonlyMap<string, ContractRow>;
  readonly patterns: readonly { readonly names: (name: string) => boolean; readonly row: ContractRow }[];
}

function compiled(rows: readonly ContractRow[]): Rows {
  const patterns = rows.filter(({ key_pattern }) => key_pattern.includes('*'));
  // The first row of a name counts.
  const exact = rows.filter((row) => !patterns.includes(row)).toReversed();
  return {
    exact: new Map(exact.map((row) => [row.key_pattern, row])),
    patterns: patterns.map((row) => ({ names: keyMatcher(row.key_pattern), row })),
  };
}

const findRow = ({ exact, patterns }: Rows, name: string): ContractRow | undefined =>
  exact.get(name) ?? patterns.find(({ names }) => names(name))?.row;

const RUN_ROWS = compiled(
  phaseDefinitions().flatMap(({ evidence_contract }) => evidence_contract.filter(({ base }) => base === 'run')),
);

const known = new Map<PlanPhase, Rows>();

function rowsOf(phase: PlanPhase): Rows {
  const rows =
    known.get(phase) ?? compiled(loadPhaseDefinition(phase).evidence_contract.filter(({ base }) => base === 'exec'));
  known.set(phase, rows);
  return rows;
}

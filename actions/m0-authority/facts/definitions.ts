import { PlatformError } from '@spine-green/evidence-schemas';
import { findCheckoutFiles, readCheckoutJson } from '../../lib/platform/checkout-files.ts';
import { list, record, text } from '../../lib/run/handover.ts';

/** A phase definition as it lies in the checkout, before any schema has had a say. */
export interface RawDefinition {
  readonly path: string;
  readonly document: unknown;
}

export interface RoadmapEntry {
  readonly plan_phase: string;
  readonly name: string;
  readonly phase_ids: readonly string[];
}

/** All of them, in the order of the plan. */
export async function readDefinitions(): Promise<readonly RawDefinition[]> {
  const paths = findCheckoutFiles('actions/m*/phase.json');
  const read = await Promise.all(paths.map(async (path) => ({ path, document: await readCheckoutJson(path) })));
  return read.toSorted((a, b) => orderOf(a) - orderOf(b));
}

const orderOf = ({ path }: RawDefinition): number => Number(/\/m(\d+)-/.exec(path)?.[1] ?? Number.NaN);

const ENTRY = record({ plan_phase: text, name: text, phase_ids: list(text) });

/** Phases, their names and their canonical ids. Throws E_LOCAL_FILE_UNUSABLE for a definition without them. */
export async function readRoadmap(): Promise<readonly RoadmapEntry[]> {
  return (await readDefinitions()).map(({ path, document }) => {
    const read = ENTRY(document);
    if (read === undefined) throw new PlatformError('E_LOCAL_FILE_UNUSABLE', `${path} names no phase`);
    return read.value;
  });
}

/** Where a document has a member of this name, at any depth; what a check expects of the facts is foreign text. */
export function placesOf(member: string, value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === member ? [`${path}/${name}`] : []),
    ...(name === 'expects' ? [] : placesOf(member, inner, `${path}/${name}`)),
  ]);
}

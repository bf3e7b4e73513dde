import { basename } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';
import { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import { observe } from '../../lib/checks/fact.ts';
import { findCheckoutFiles, readCheckoutJson } from '../../lib/platform/checkout-files.ts';
import { byName, list, nullable, oneOf, record, text } from '../../lib/run/handover.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { Family, StrategyFacts } from '../lanes/c-evidence-strategy.ts';
import { readDefinitions } from './definitions.ts';
import { pinnedParts } from './pinned.ts';

const SCHEMAS = 'evidence-schemas/schemas';
const SAMPLE = 'evidence-schemas/samples/phase_evidence.v1/valid-mobilised.json';

const NAMES = byName(list(text));

export const gatherStrategy = async (context: LaneContext): Promise<StrategyFacts> => ({
  pinnedTemplate: await observe(() => pinnedParts(context, 'evidence_template', NAMES)),
  pinnedFamilies: await observe(() => pinnedParts(context, 'evidence_families', NAMES)),
  demanded: await observe(readDemanded),
  families: await observe(readFamilies),
  schemas: await observe(() =>
    findCheckoutFiles(`${SCHEMAS}/*.schema.json`).map((path) => basename(path, '.schema.json')),
  ),
});

/** What the validator really misses: tried member by member on a document that it takes whole. */
async function readDemanded(): Promise<readonly string[]> {
  const members = Object.entries(PhaseEvidenceV1.parse(await readCheckoutJson(SAMPLE)));
  return members
    .map(([name]) => name)
    .filter((name) => !PhaseEvidenceV1.is(Object.fromEntries(members.filter(([other]) => other !== name))));
}

const CONTRACT = record({
  plan_phase: text,
  evidence_contract: list(record({ key_pattern: text, schema: nullable(text), state: oneOf('built', 'planned') })),
});

/** Planned families count for the map, but a schema is demanded of what is built. */
async function readFamilies(): Promise<Readonly<Record<string, readonly Family[]>>> {
  const read = (await readDefinitions()).map(({ path, document }) => {
    const contract = CONTRACT(document);
    if (contract === undefined) throw new PlatformError('E_LOCAL_FILE_UNUSABLE', `${path} has no evidence contract`);
    const { plan_phase, evidence_contract } = contract.value;
    const rows = evidence_contract.map(
      ({ key_pattern, schema, state }): Family => ({
        key_pattern,
        schema: state === 'built' ? schema : null,
      }),
    );
    return [plan_phase, rows] as const;
  });
  return Object.fromEntries(read);
}

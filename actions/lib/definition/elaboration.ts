import type { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';

/** Which of the five mandatory parts are empty (02, section 5); the schema already refuses their absence. */
export function missingParts(definition: PhaseDefinitionV1): readonly string[] {
  const parts: readonly [string, number][] = [
    ['entry_criteria', definition.entry_criteria.length],
    ['lanes', definition.lanes.length],
    ['dod', definition.dod.length],
    ['rollback', definition.rollback.levels.length],
    ['evidence_contract', definition.evidence_contract.length],
  ];
  return parts.filter(([, size]) => size === 0).map(([name]) => name);
}

/** Capabilities that neither a lane owns nor a reason excludes: the anti-cram rule of 02, section 5. */
export function planGaps(definition: PhaseDefinitionV1): readonly string[] {
  const known = new Set(definition.lanes.map((lane) => lane.lane));
  return Object.entries(definition.capabilities)
    .filter(
      ([, owner]) =>
        !('not_applicable' in owner) && !('lanes' in owner && owner.lanes.every((lane) => known.has(lane))),
    )
    .map(([capability]) => capability);
}

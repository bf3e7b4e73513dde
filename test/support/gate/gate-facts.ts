/** Names that a gate under test and its clients share. */

export const PRINCIPALS = [
  'wsp',
  'decision_fabric',
  'action_layer',
  'case_trigger',
  'case_management',
  'label_store',
  'ops',
] as const;
export type PrincipalName = (typeof PRINCIPALS)[number];
export const keyOf = (principal: PrincipalName): string => `key of ${principal} in tests`;

export const TOPICS = [
  'fp.bus.traffic.fraud.v1',
  'fp.bus.context.arrival_events.v1',
  'fp.bus.context.arrival_entities.v1',
  'fp.bus.context.flow_anchor.fraud.v1',
  'fp.bus.rtdl.v1',
  'fp.bus.audit.v1',
  'fp.bus.case.triggers.v1',
  'fp.bus.labels.events.v1',
] as const;

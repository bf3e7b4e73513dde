import type { LaneContext } from './lane.ts';

/**
 * Conformance checks whose subject a substrate cannot have: `embedded` is local by definition, so its own database, bus
 * and disk are no fallback (16, section 6, C08). Nothing may be skipped anywhere else.
 */
export const permittedSkips = (substrate: LaneContext['substrate']): readonly string[] =>
  substrate === 'embedded' ? ['C08_no_local_fallback'] : [];

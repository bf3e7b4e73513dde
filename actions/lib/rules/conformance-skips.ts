import type { SubstrateName } from '../checks/outcome.ts';

/**
 * Conformance checks that may be skipped on `embedded` and nowhere else (16, section 6). It is local by definition, so its
 * own database, bus and disk are no fallback (C08); its bus has one user, so no access rule tells daemons apart (C15,
 * `acl_unavailable`).
 */
export const permittedSkips = (substrate: SubstrateName): readonly string[] =>
  substrate === 'embedded' ? ['C08_no_local_fallback', 'C15_egress_bypass'] : [];

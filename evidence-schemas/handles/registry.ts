import { budget } from './budget.ts';
import { compute } from './compute.ts';
import { database } from './database.ts';
import { identity } from './identity.ts';
import { messaging } from './messaging.ts';
import { oracle } from './oracle.ts';
import { packaging } from './packaging.ts';
import { roles } from './roles.ts';
import { runIdentity } from './run-identity.ts';
import { runtimeKnobs } from './runtime-knobs.ts';
import { storage } from './storage.ts';
import { terraformState } from './terraform-state.ts';
import { workflows } from './workflows.ts';

/** Raised by a rename or a change of meaning; every lane that read the registry is then stale (03, R7). */
export const REGISTRY_VERSION = 'v0';

/** By section number of 03; no key may stand in two of them (a test counts). */
export const SECTIONS = {
  1: identity,
  2: runIdentity,
  3: terraformState,
  4: storage,
  5: oracle,
  6: messaging,
  7: packaging,
  8: compute,
  9: runtimeKnobs,
  10: database,
  11: roles,
  12: budget,
  13: workflows,
} as const;

export const REGISTRY = {
  ...identity,
  ...runIdentity,
  ...terraformState,
  ...storage,
  ...oracle,
  ...messaging,
  ...packaging,
  ...compute,
  ...runtimeKnobs,
  ...database,
  ...roles,
  ...budget,
  ...workflows,
} as const;

export type HandleKey = keyof typeof REGISTRY;

/** Names that a pattern may leave open. R9 names seven; the others are those of the image tags (03, section 7). */
export const TOKENS = [
  'platform_run_id',
  'scenario_run_id',
  'output_id',
  'phase_id',
  'oracle_source_namespace',
  'oracle_engine_run_id',
  'phase_execution_id',
  'git_sha',
  'source_digest',
] as const;

export type Token = (typeof TOKENS)[number];

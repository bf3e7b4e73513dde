import type { HandleKey } from '@spine-green/evidence-schemas';
import type { RuntimeScopeBundleV1 } from '@spine-green/evidence-schemas/documents/runtime_scope_bundle.v1';
import { DAEMONS } from '@spine-green/runtime/catalog';

export type Family = RuntimeScopeBundleV1['families'][number]['family'];

/** Every component family of the contract with the handle that names its service or its task. */
export const FAMILY_HANDLES = {
  wsp: 'TD_WSP',
  ig: 'SVC_IG',
  ieg: 'SVC_RTDL_CORE_IEG',
  ofp: 'SVC_RTDL_CORE_OFP',
  csfb: 'SVC_RTDL_CORE_CSFB',
  archive_writer: 'SVC_RTDL_CORE_ARCHIVE_WRITER',
  dl: 'SVC_DECISION_LANE_DL',
  df: 'SVC_DECISION_LANE_DF',
  al: 'SVC_DECISION_LANE_AL',
  dla: 'SVC_DECISION_LANE_DLA',
  case_trigger: 'SVC_CASE_TRIGGER',
  case_mgmt: 'SVC_CM',
  label_store: 'SVC_LS',
  env_conformance: 'SVC_ENV_CONFORMANCE',
  reporter: 'TD_REPORTER',
  sr: 'TD_SR',
  lag_sampler: 'TD_LAG_SAMPLER',
} as const satisfies Readonly<Record<Family, HandleKey>>;

export const FAMILIES = Object.keys(FAMILY_HANDLES) as readonly Family[];

/** The family whose handle names the service of the mode: some modes keep a shorter name than their family. */
export function familyOf(mode: string): string {
  const service = DAEMONS.find((row) => row.mode === mode)?.handle;
  return FAMILIES.find((family) => FAMILY_HANDLES[family] === service) ?? mode.replaceAll('-', '_');
}

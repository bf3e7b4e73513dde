import { handle } from '@spine-green/evidence-schemas';
import { oneOfOption } from '@spine-green/runtime/command-line';
import type { EvidenceTarget } from '@spine-green/runtime/evidence/write';
import { type Clock, systemClock } from '@spine-green/runtime/kernel/clock';
import { openCompute } from '@spine-green/runtime/substrate/compute/open';
import type { Compute } from '@spine-green/runtime/substrate/compute/port';
import type { DatabaseInstances } from '@spine-green/runtime/substrate/database-instances/port';
import { rdsInstances } from '@spine-green/runtime/substrate/database-instances/rds';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import type { Parameters } from '@spine-green/runtime/substrate/parameters/port';
import { awsPosture } from '@spine-green/runtime/substrate/posture/aws';
import type { Posture } from '@spine-green/runtime/substrate/posture/port';
import type { Ownership } from '@spine-green/runtime/substrate/posture/residuals';
import { platformOwner } from '../posture/owner.ts';

/** Substrates of which a region of AWS, or what speaks like one, is the place. */
const MANAGED_SUBSTRATES = ['emulated', 'dev_min'] as const;
export type ManagedSubstrate = (typeof MANAGED_SUBSTRATES)[number];

/** The substrate that `--substrate` names, `dev_min` without one. Throws E_USAGE. */
export const managedSubstrate = (named = 'dev_min'): ManagedSubstrate =>
  oneOfOption('--substrate', MANAGED_SUBSTRATES, named);

/** An account in a region as what guards it sees it, by the names of the registry alone: no stack has to be there. */
export interface ManagedPlace {
  readonly substrate: ManagedSubstrate;
  readonly evidence: EvidenceTarget;
  readonly parameters: Parameters;
  readonly compute: Compute;
  readonly databases: DatabaseInstances;
  readonly posture: Posture;
  readonly owner: Ownership;
  readonly clock: Clock;
}

export function openManagedPlace(substrate: ManagedSubstrate): ManagedPlace {
  const region = handle('AWS_REGION');
  return {
    substrate,
    evidence: { store: openObjectStore(`s3:${region}`), bucket: handle('S3_EVIDENCE_BUCKET') },
    parameters: openParameters(`ssm:${region}`),
    compute: openCompute(`ecs:${region}/${handle('ECS_CLUSTER_NAME')}`),
    databases: rdsInstances(region),
    posture: awsPosture(region),
    owner: platformOwner(),
    clock: systemClock,
  };
}

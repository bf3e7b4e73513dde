import { DemoManifestV1 } from '@spine-green/evidence-schemas/documents/demo_manifest.v1';
import { StackDescriptionV1 } from '@spine-green/evidence-schemas/documents/stack_description.v1';
import {
  byName,
  closed,
  count,
  either,
  flag,
  type HandoverOf,
  handoverOf,
  list,
  matching,
  nullable,
  oneOf,
  optional,
  record,
  text,
} from '../run/handover.ts';
import { closureHandover, OUTCOME } from './shared.ts';

const bucket = closed({ bucket: text, objects: count, set_sha256: text });

/** What has to stay as it is. */
export const preserveMembers = closed({
  /** Truth that nobody writes any more, so it must be the same afterwards. */
  buckets: list(bucket),
  /** It grows while lanes write, so it may only have more afterwards. */
  evidence: closed({ bucket: text, objects: count }),
  /** Digest of the image as its registry holds it. */
  image: text,
});

/** What goes of any stack. */
const GOES = {
  /** Tasks that were there, in the compute's own words. */
  tasks: list(text),
  /** Paths of parameters. */
  secrets: list(text),
};

/** A stack of one machine. */
const embeddedSet = closed({
  ...GOES,
  stack: matching(StackDescriptionV1.is),
  /** Folders that go with the stack. */
  data: list(text),
  /** Folders by which a process is known to be of this substrate: it names one of them in its command line. */
  marks: list(text),
});

/** A stack that Terraform made. */
const managedSet = closed({
  ...GOES,
  stack: matching(DemoManifestV1.is),
  /** Identity of the database that its service told of; null where it told of none. */
  database: nullable(text),
  /** Path of the parameter by which somebody said that the stack is needed; null where nobody did. */
  heartbeat: nullable(text),
  /** What the state of the stack held, each with the name by which its service knows it. */
  resources: list(closed({ address: text, id: text })),
});

/** The inventory that M9.B froze before anything was taken away: the later proofs are held against it. */
const INVENTORY = {
  destroy_set: either(embeddedSet, managedSet),
  preserve_set: preserveMembers,
};

export const inventoryHandover = handoverOf('M9.B', INVENTORY);
/** The same, for a reader to whom another payload is nothing. */
export const inventoryMembers = record(INVENTORY);

export type FrozenInventory = HandoverOf<typeof inventoryHandover>;
export type DestroySet = FrozenInventory['destroy_set'];
export type ManagedSet = Extract<DestroySet, { readonly resources: unknown }>;
export type EmbeddedSet = Exclude<DestroySet, ManagedSet>;

export const isManagedSet = (set: DestroySet): set is ManagedSet => 'resources' in set;
export type PreserveSet = FrozenInventory['preserve_set'];

/** What the preserve set has to be afterwards, as a check expects it. */
export const preservedAs = ({ buckets, evidence, image }: PreserveSet) => ({
  buckets,
  evidence: { bucket: evidence.bucket, objects: { $at_least: evidence.objects } },
  image,
});

export const teardownClosureHandover = closureHandover('M9.A');

const OUTCOMES = ['success', 'failure', 'ambiguous'] as const;

/** What was written down where a stack was taken away. */
const teardownRef = closed({ key: text, version_id: text, sha256: text });

/** The workflow run that took the bus away, and what it wrote down of it. */
export const busDestroyHandover = handoverOf('M9.C', {
  destroy_outcome: oneOf(...OUTCOMES),
  workflow_name: text,
  workflow_run_id: text,
  workflow_run_url: text,
  workflow_conclusion: text,
  teardown_snapshot: teardownRef,
});

export const destroyHandover = handoverOf('M9.D', {
  destroy_outcome: oneOf(...OUTCOMES),
  /** Absent of a stack that ends itself. */
  teardown_snapshot: optional(teardownRef),
});

/** Unknown where the store could not be asked: that is never absent. */
type Existence = boolean | 'unknown';

const isExistence = (value: unknown): value is Existence => typeof value === 'boolean' || value === 'unknown';

/** What the residual lane found by queries of its own. */
export const residualHandover = handoverOf('M9.E', {
  services: list(text),
  tasks: list(text),
  database: closed({ process: flag, port: flag, data_folder: flag }),
  preserved_buckets: list(text),
});

export const secretHandover = handoverOf('M9.F', {
  secret_target_matrix: list(closed({ parameter_name: text, expected_scope: text, exists: matching(isExistence) })),
});

const COMBINED = closed({
  scope: text,
  combined_mtd_cost_amount: text,
  limit: text,
  critical_threshold: text,
  utilization_pct: text,
});

export const costHandover = handoverOf('M9.G', { combined_mtd_cost_posture: nullable(COMBINED) });

export const proofHandover = handoverOf('M9.H', { teardown_proof: text });

export const teardownVerdictHandover = handoverOf('M9.I', {
  m9_verdict: text,
  m9_overall_pass: flag,
  phase_pass_matrix: byName(OUTCOME),
  predicates: byName(OUTCOME),
});

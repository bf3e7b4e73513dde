import { StackDescriptionV1 } from '@spine-green/evidence-schemas/documents/stack_description.v1';
import { count, type HandoverOf, handoverOf, list, matching, record, text } from '../run/handover.ts';

const bucket = record({ bucket: text, objects: count, set_sha256: text });

/** What has to stay as it is. */
export const preserveMembers = record({
  /** Truth that nobody writes any more, so it must be the same afterwards. */
  buckets: list(bucket),
  /** It grows while lanes write, so it may only have more afterwards. */
  evidence: record({ bucket: text, objects: count }),
  /** Digest of the image as its registry holds it. */
  image: text,
});

/** The inventory that M9.B froze before anything was taken away: the later proofs are held against it. */
const INVENTORY = {
  destroy_set: record({
    stack: matching(StackDescriptionV1.is),
    /** Tasks that were there, in the compute's own words. */
    tasks: list(text),
    /** Paths of parameters. */
    secrets: list(text),
    /** Folders that go with the stack. */
    data: list(text),
    /** Folders by which a process is known to be of this substrate: it names one of them in its command line. */
    marks: list(text),
  }),
  preserve_set: preserveMembers,
};

export const inventoryHandover = handoverOf('M9.B', INVENTORY);
/** The same, for a reader to whom another payload is nothing. */
export const inventoryMembers = record(INVENTORY);

export type FrozenInventory = HandoverOf<typeof inventoryHandover>;
export type DestroySet = FrozenInventory['destroy_set'];
export type PreserveSet = FrozenInventory['preserve_set'];

/** What the preserve set has to be afterwards, as a check expects it. */
export const preservedAs = ({ buckets, evidence, image }: PreserveSet) => ({
  buckets,
  evidence: { bucket: evidence.bucket, objects: { $at_least: evidence.objects } },
  image,
});

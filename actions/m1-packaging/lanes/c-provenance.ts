import { PackagingProvenanceV1 } from '@spine-green/evidence-schemas/documents/packaging_provenance.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import type { imageHandover } from '../../lib/handovers/m1.ts';
import { attemptDocument } from '../../lib/run/documents.ts';
import type { HandoverOf } from '../../lib/run/handover.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';
import type { ImageName } from '../image-name.ts';
import { provenanceFaults } from '../provenance.ts';
import { provenanceDocument } from '../provenance-document.ts';
import type { Permit, PushBasis } from '../push-gate.ts';

type Steps = HandoverOf<typeof imageHandover>['steps'];

export interface BuildRunFacts extends PushBasis {
  readonly built: Fact<{ readonly digest: string; readonly sourceSha256: string; readonly completedAtUtc: string }>;
  readonly name: Fact<ImageName>;
  readonly includeSha256: Fact<string>;
  readonly repository: string;
  /** The digest that the push reported, or why nothing was pushed. */
  readonly pushed: Fact<string>;
  /** The digest that the registry then gave for the tag. */
  readonly resolved: Fact<string | null>;
  readonly steps: Steps;
  readonly tools: Readonly<Record<string, string>>;
  /** Members of the image that the schema of `run.json` demands. */
  readonly runMembers: Fact<readonly string[]>;
}

const MAY_PUSH: Permit = {
  lanes: { 'M1.A': 'PASS', 'M1.B': 'PASS', 'M1.D': 'PASS', 'M1.F': 'PASS', 'M1.H': 'PASS', 'M1.I': 'PASS' },
  go_covers_push: true,
  go_expired: false,
  open_drift: [],
};

/** The authoritative build run: built again, held against what was validated, pushed under the build-go, and described. */
export const provenance = defineLane({
  id: 'M1.C',
  documents: (facts: BuildRunFacts, context) => ({
    provenance: mapFact(described(facts, context), (document) =>
      attemptDocument('packaging_provenance.json', PackagingProvenanceV1, document),
    ),
  }),
  decide: (facts: BuildRunFacts, written, context) => {
    const { candidate, built, pushed, resolved, permit, runMembers } = facts;
    const document = isReadable(written.provenance) ? described(facts, context) : written.provenance;
    const digest = candidate.candidate_digest;
    return {
      'M1.C-C01': { expected: [], observed: mapFact(document, provenanceFaults), fails: 'M1C-B1' },
      'M1.C-C02': {
        expected: { built: digest, pushed: digest, resolved: digest },
        observed: mapFact(allReadable({ built, pushed, resolved }), (found) => ({
          ...found,
          built: found.built.digest,
        })),
        fails: 'M1C-B2',
      },
      'M1.C-C03': {
        expected: isReadable(runMembers) ? runMembers.value : [],
        observed: mapFact(allReadable({ runMembers, document }), (found) =>
          found.runMembers.filter((name) => Object.hasOwn(found.document, name)),
        ),
        fails: 'M1C-B3',
      },
      'M1.C-C04': { expected: MAY_PUSH, observed: permit, fails: 'M1C-B4' },
    };
  },
  handover: ({ pushed, name, steps, tools }) =>
    isReadable(pushed) && isReadable(name)
      ? {
          image_digest: pushed.value,
          image_tag: name.value.tag,
          git_sha: name.value.git_sha,
          steps,
          tool_versions: tools,
        }
      : undefined,
});

/** Only an image that the registry has under its tag is described. */
function described(facts: BuildRunFacts, context: DecideContext): Fact<PackagingProvenanceV1> {
  const { built, name, includeSha256, pushed, resolved, repository } = facts;
  return mapFact(allReadable({ built, name, includeSha256, pushed, resolved }), (found) =>
    provenanceDocument(
      {
        name: found.name,
        digest: found.resolved ?? '',
        sourceSha256: found.built.sourceSha256,
        buildCompletedAtUtc: found.built.completedAtUtc,
        includeSha256: found.includeSha256,
        repository,
      },
      context,
    ),
  );
}

import { nullable, record, text } from '../../../run/handover.ts';
import { foundMembers } from '../found/claims.ts';
import type { ClaimsOf } from '../lane-reading.ts';
import { handedOver } from '../lanes.ts';
import { CANDIDATE, jobClaims, PUSHED, tagOf } from './packaging.ts';

const BUILT = record({
  image_tag: text,
  git_sha: nullable(text),
  sources: text,
  source_sha256: text,
  build_completed_at_utc: text,
});

/** What lanes of M1 handed over of the commit and of the name that follows from it. */
export const PACKAGING_FOUND: Readonly<Record<string, ClaimsOf>> = {
  'M1.A': (reading) => {
    const { handed, snapshot } = reading;
    const candidate = handed(BUILT);
    if (candidate === undefined) return {};
    const { image_tag, git_sha, sources, build_completed_at_utc: built } = candidate;
    const { started_at_utc: from, completed_at_utc: to } = snapshot;
    return {
      image_tag: [image_tag, tagOf(candidate)],
      ...(git_sha === null ? {} : { sources: [sources, 'commit'] }),
      ...jobClaims(git_sha, snapshot.ci.workflow_sha),
      ...foundMembers(reading, 'M1.A-C04', { tag: image_tag }),
      'whether it built while it ran': [built >= from && built <= to, true],
    };
  },
  'M1.C': ({ handed, stage }) => {
    const candidate = handedOver(stage, 'M1.A', CANDIDATE);
    const pushed = handed(PUSHED);
    if (candidate === undefined || pushed === undefined) return {};
    return { git_sha: [pushed.git_sha, candidate.git_sha], image_tag: [pushed.image_tag, candidate.image_tag] };
  },
  'M1.I': ({ handed, stage }) => {
    const candidate = handedOver(stage, 'M1.A', CANDIDATE);
    const stated = handed(record({ image_tag: text, git_sha: nullable(text) }));
    if (candidate === undefined || stated === undefined) return {};
    return { git_sha: [stated.git_sha, candidate.git_sha], image_tag: [stated.image_tag, candidate.image_tag] };
  },
};

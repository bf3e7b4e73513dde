import { type ImageFacts, imageContract } from '../../../actions/m1-packaging/lanes/a-image-contract.ts';
import { HEX, IMAGE, laneRows } from '../../support/decided-lane.ts';

const SHA = 'd'.repeat(40);

const facts: ImageFacts = {
  recipes: { value: ['runtime/Dockerfile'] },
  contexts: { value: ['runtime'] },
  manifests: { value: [] },
  includeSha256: { value: HEX },
  pinnedInclude: { value: HEX },
  candidate: {
    value: { digest: IMAGE, files: 3, sourceSha256: HEX, completedAtUtc: '2026-11-22T10:15:01.500000Z' },
  },
  content: { value: { failing: [], missing: [] } },
  checkout: { value: { kind: 'commit', git_sha: SHA } },
  convenience: { value: 'refused' },
  pinnedConvenience: { value: 'not_pushed' },
};
const changed = { kind: 'changed', git_sha: SHA, changes: 1 } as const;

const failing = (id: number, given: string, other: Partial<ImageFacts>, context = {}) => ({
  given,
  facts: { ...facts, ...other },
  context,
  fails: { [`M1.A-C0${id}`]: `M1A-B${id}` },
});

export const rows = [
  laneRows(imageContract, {
    passing: [
      { given: 'a clean commit', facts },
      { given: 'a clean commit on dev_min', facts, context: { substrate: 'dev_min' } },
      { given: 'a changed tree, in a rehearsal', facts: { ...facts, checkout: { value: changed } } },
      { given: 'no repository, in a rehearsal', facts: { ...facts, checkout: { value: { kind: 'no_repository' } } } },
      {
        given: 'a commit whose name has another length, in a rehearsal',
        facts: { ...facts, checkout: { value: { kind: 'commit', git_sha: 'd'.repeat(64) } } },
      },
      {
        given: 'a convenience tag where it was decided that one is pushed',
        facts: { ...facts, convenience: { value: IMAGE }, pinnedConvenience: { value: 'pushed' } },
      },
      { given: 'a registry without the convenience tag', facts: { ...facts, convenience: { value: 'absent' } } },
    ],
    failing: [
      failing(1, 'a second recipe', { recipes: { value: ['old/Dockerfile', 'runtime/Dockerfile'] } }),
      failing(1, 'no recipe', { recipes: { value: [] } }),
      failing(1, 'a context at another place', { contexts: { value: ['.'] } }),
      failing(1, 'a checkout that cannot be searched', { recipes: { unreadable: 'EACCES' } }),
      failing(2, 'a path that is not listed', { manifests: { value: ['copies dist/extra, which is not listed'] } }),
      failing(2, 'a manifest that changed since it was pinned', { includeSha256: { value: 'c'.repeat(64) } }),
      failing(2, 'a manifest that nobody pinned', { pinnedInclude: { unreadable: 'E_DECISION_INCOMPLETE' } }),
      failing(2, 'no Dockerfile', { manifests: { unreadable: 'ENOENT' } }),
      failing(3, 'a mode that cannot load', { content: { value: { failing: ['ig: no module'], missing: [] } } }),
      failing(3, 'a listed file that the image lacks', {
        content: { value: { failing: [], missing: ['migrations/000000_base.sql'] } },
      }),
      failing(4, 'a changed tree on dev_min', { checkout: { value: changed } }, { substrate: 'dev_min' }),
      failing(
        4,
        'no repository on dev_min',
        { checkout: { value: { kind: 'no_repository' } } },
        { substrate: 'dev_min' },
      ),
      failing(4, 'a changed tree on emulated', { checkout: { value: changed } }, { substrate: 'emulated' }),
      failing(4, 'a repository that git does not read', { checkout: { unreadable: 'E_GIT_UNREADABLE' } }),
      failing(4, 'a convenience tag that exists', { convenience: { value: IMAGE } }),
      failing(4, 'no convenience tag where one was decided', { pinnedConvenience: { value: 'pushed' } }),
      failing(4, 'a convenience tag that nobody decided about', {
        pinnedConvenience: { unreadable: 'E_DECISION_INCOMPLETE' },
      }),
      failing(4, 'a registry that does not answer', { convenience: { unreadable: 'E_IMAGE_REGISTRY_UNREACHABLE' } }),
      {
        given: 'a build that failed',
        facts: { ...facts, candidate: { unreadable: 'E_IMAGE_BUILD_FAILED' } },
        fails: { 'M1.A-C03': 'M1A-B3', 'M1.A-C04': 'M1A-B4' },
      },
    ],
  }),
];

import { describe, expect, test } from 'vitest';
import { copyFaults, exclusionFaults, secretInstructions } from '../../../actions/m1-packaging/dockerfile.ts';
import { imageName } from '../../../actions/m1-packaging/image-name.ts';
import { provenanceFaults } from '../../../actions/m1-packaging/provenance.ts';
import sample from '../../../evidence-schemas/samples/packaging_provenance.v1/valid-typical.json' with { type: 'json' };

const SHA = '0123456789abcdef0123456789abcdef01234567';
const SOURCE = '5c'.repeat(32);

describe('the name of an image', () => {
  test.each([
    { given: 'a commit', checkout: { kind: 'commit', git_sha: SHA }, tag: `git-${SHA}`, git_sha: SHA },
    {
      given: 'a changed tree',
      checkout: { kind: 'changed', git_sha: SHA, changes: 1 },
      tag: `src-${SOURCE}`,
      git_sha: null,
    },
    { given: 'no repository', checkout: { kind: 'no_repository' }, tag: `src-${SOURCE}`, git_sha: null },
    {
      given: 'a commit of another length',
      checkout: { kind: 'commit', git_sha: SOURCE },
      tag: `src-${SOURCE}`,
      git_sha: null,
    },
  ] as const)('of $given is $tag', ({ checkout, tag, git_sha }) => {
    expect(imageName(checkout, SOURCE)).toEqual({ tag, git_sha });
  });
});

describe('a provenance', () => {
  const { git_sha: _, ...noCommit } = sample;

  test.each([
    { given: 'of a commit', document: sample, faults: [] },
    { given: 'of sources', document: { ...noCommit, image_tag: `src-${SOURCE}` }, faults: [] },
    {
      given: 'with the tag of another commit',
      document: { ...sample, git_sha: 'f'.repeat(40) },
      faults: ['/image_tag'],
    },
    {
      given: 'with the tag of other sources',
      document: { ...noCommit, image_tag: `src-${'6d'.repeat(32)}` },
      faults: ['/image_tag'],
    },
    {
      given: 'with two digests',
      document: { ...sample, oci_digest_value: '1'.repeat(64) },
      faults: ['/oci_digest_value'],
    },
    {
      given: 'with an empty member',
      document: { ...sample, build_actor: '' },
      faults: ['/build_actor', '/build_actor'],
    },
    { given: 'that is nothing', document: null, faults: ['/'] },
  ])('$given has the faults $faults', ({ document, faults }) => {
    expect(provenanceFaults(document).map((fault) => fault.split(' ')[0])).toEqual(faults);
  });
});

describe('a recipe', () => {
  const include = {
    schema: 'image_include.v1' as const,
    bundle: { entry: 'src/main.ts', file: 'main.mjs', chunks: 'chunks' },
    files: ['migrations/1.sql'],
    packages: [],
    exclude: [],
  };
  const good = 'FROM node\nCOPY dist/main.mjs ./\nCOPY dist/chunks/ ./\nCOPY dist/migrations/1.sql ./\n';

  test.each([
    { given: 'every listed path', text: good, faults: [] },
    { given: 'the whole context', text: `${good}COPY . .`, faults: ['copies .'] },
    { given: 'a pattern', text: `${good}COPY dist/* .`, faults: ['copies dist/*'] },
    { given: 'a path that is not listed', text: `${good}ADD dist/x .`, faults: ['copies dist/x, which is not listed'] },
    {
      given: 'less than what is listed',
      text: good.replace('COPY dist/migrations/1.sql ./\n', ''),
      faults: ['does not copy dist/migrations/1.sql'],
    },
  ])('that copies $given has the faults $faults', ({ text, faults }) => {
    expect(copyFaults(text, include)).toEqual(faults);
  });

  test('names no secret in ARG or ENV', () => {
    expect(
      secretInstructions('FROM x\nARG DB_PASSWORD\nENV API_KEY=1 B=2\nENV NODE_OPTIONS=-x\n# ENV TOKEN=1'),
    ).toEqual(['ARG DB_PASSWORD', 'ENV API_KEY']);
  });

  test.each([
    { text: '# why\n*\n!dist\n', faults: [] },
    { text: '*\n', faults: ['does not say !dist'] },
    { text: '!dist\n!src\n', faults: ['does not say *', 'says !src'] },
  ])('excludes all but what is staged: $faults', ({ text, faults }) => {
    expect(exclusionFaults(text)).toEqual(faults);
  });
});

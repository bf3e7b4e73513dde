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
      given: 'the whole context beside a listed path',
      text: `${good}COPY dist/main.mjs . /app/`,
      faults: ['copies .'],
    },
    {
      given: 'an unlisted path on the second line of its instruction',
      text: `${good}COPY dist/main.mjs \\\n  # and this\n  secret.txt /app/`,
      faults: ['copies secret.txt, which is not listed'],
    },
    {
      given: 'from another image',
      text: `${good}COPY --from=other /etc/passwd ./`,
      faults: ['copies --from=other, which is not listed', 'copies /etc/passwd, which is not listed'],
    },
    { given: 'a listed path for a user', text: `${good}COPY --chown=1000:1000 dist/main.mjs ./`, faults: [] },
    {
      given: 'everything by a mount',
      text: `${good}RUN --mount=type=bind,target=/all cp -r /all /app`,
      faults: ['mounts --mount=type=bind,target=/all'],
    },
    { given: 'nothing from a cache', text: `${good}RUN --mount=type=cache,target=/c true`, faults: [] },
    {
      given: 'less than what is listed',
      text: good.replace('COPY dist/migrations/1.sql ./\n', ''),
      faults: ['does not copy dist/migrations/1.sql'],
    },
  ])('that copies $given has the faults $faults', ({ text, faults }) => {
    expect(copyFaults(text, include)).toEqual(faults);
  });

  test.each([
    { given: 'ARG DB_PASSWORD', found: ['ARG DB_PASSWORD'] },
    { given: 'ENV API_KEY=1 B=2', found: ['ENV API_KEY'] },
    { given: 'ENV A=1 DB_PASSWORD=2', found: ['ENV DB_PASSWORD'] },
    { given: 'ENV A=1 \\\n    AWS_SECRET_ACCESS_KEY=2', found: ['ENV AWS_SECRET_ACCESS_KEY'] },
    { given: 'ARG A=1 private_key', found: ['ARG private_key'] },
    { given: 'COPY dist/main.mjs dist/.env ./', found: ['COPY dist/.env'] },
    { given: 'ADD server.pem ./', found: ['COPY server.pem'] },
    { given: 'ENV NODE_OPTIONS=-x\n# ENV TOKEN=1\nENV A="TOKEN=1 B"\nENV A the TOKEN=1', found: [] },
  ])('of which $given is an instruction names the secrets $found', ({ given, found }) => {
    expect(secretInstructions(`FROM x\n${given}\n`)).toEqual(found);
  });

  test.each([
    { text: '# why\n*\n!dist\n', faults: [] },
    { text: '*\n', faults: ['does not say !dist'] },
    { text: '!dist\n!src\n', faults: ['does not say *', 'says !src'] },
  ])('excludes all but what is staged: $faults', ({ text, faults }) => {
    expect(exclusionFaults(text)).toEqual(faults);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderFiles } from '../../../actions/lib/bundle/bundle-files.ts';
import { packed } from '../../../actions/lib/bundle/packed-files.ts';
import type { WeakeningEdit } from './weakening-definitions.ts';

const SAMPLES = join(import.meta.dirname, '..', '..', '..', 'evidence-schemas', 'samples');
const textOf = (sample: string): string => readFileSync(join(SAMPLES, sample), 'utf8');

export const REVIEW_TEXT = textOf('drift_review.v1/valid-no-nat-gateway.json');
/** Shaped like a credential and none: put together here, so that no file of the tree holds it. */
export const FALSE_KEY = ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('');

const leaking = (mark: string): string => REVIEW_TEXT.replace('"found": "none"', `"found": "${FALSE_KEY}"${mark}`);

/** What a pull request brings that is not the evidence that it says. */
export const EVIDENCE_EDITS: readonly WeakeningEdit[] = [
  {
    given: 'a document that its schema refuses',
    kind: 'evidence-invalid',
    change: { file: 'evidence/review.json', text: REVIEW_TEXT.replace('"class": "DS-B1"', '"class": "none"»') },
  },
  {
    given: 'a document of a schema that nobody has',
    kind: 'evidence-invalid',
    change: { file: 'evidence/review.json', text: REVIEW_TEXT.replace('fp.drift_review.v1"', 'fp.drift_review.v9"»') },
  },
  {
    given: 'a document that holds a credential',
    kind: 'evidence-secret',
    change: { file: 'evidence/review.json', text: leaking('»') },
  },
  {
    given: 'a line that holds a credential, below a bundle',
    kind: 'evidence-secret',
    change: { file: 'handed/in/objects/rows.jsonl', text: `{"row":1}\n{"row":2,"said":"${FALSE_KEY}"}»\n` },
    beside: [{ file: 'handed/in/bundle.json', text: '{}\n' }],
  },
  {
    given: 'a line that is no JSON, below a bundle',
    kind: 'unreadable',
    change: { file: 'handed/in/objects/rows.jsonl', text: '{"row":1}\n{"row":2»\n' },
    beside: [{ file: 'handed/in/bundle.json', text: '{}\n' }],
  },
  {
    given: 'a packed bundle with a document that holds a credential',
    kind: 'evidence-secret',
    change: { file: 'handed/in.bundle.zst', text: packedBundle({ 'objects/review.json': leaking('') }) },
  },
  {
    given: 'a packed bundle that cannot be unpacked',
    kind: 'unreadable',
    change: { file: 'handed/in.bundle.zst', text: 'nothing\n' },
  },
  {
    given: 'a definition that holds a member twice',
    kind: 'unreadable',
    change: {
      file: 'actions/m9-teardown/phase.json',
      from: '"predecessor": "M8"',
      to: '"predecessor": "M8", "predecessor": "M8"',
    },
  },
  {
    given: 'a definition that lies elsewhere',
    kind: 'unreadable',
    change: { file: 'actions/m9-teardown/phase.json', link: '../m8-closure/phase.json' },
  },
];

function packedBundle(files: Readonly<Record<string, string>>): Uint8Array {
  const listed = Object.entries(files).map(([path, text]) => ({ path, size: Buffer.byteLength(text) }));
  const none = folderFiles('.');
  return packed({
    ...none,
    list: () => ({ files: listed, refused: [] }),
    read: (path) => ({ bytes: Buffer.from(files[path] ?? '') }),
  });
}

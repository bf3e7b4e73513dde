import { expect, it } from 'vitest';
import { toldFiles } from '../../../actions/lib/bundle/told-files.ts';

it('says about once a second how many reads there were of how many files, and gives what the files give', () => {
  const said: string[] = [];
  let atMs = 0;
  const files = toldFiles(
    {
      list: () => ({
        files: [
          { path: 'a', size: 1 },
          { path: 'b', size: 1 },
        ],
        refused: [],
      }),
      read: (path) => ({ fault: `no ${path}` }),
    },
    (line) => said.push(line),
    { elapsedMs: () => atMs },
  );
  expect(files.list().files).toHaveLength(2);
  for (const [path, spent] of [
    ['a', 400],
    ['b', 400],
    ['a', 400],
    ['b', 400],
    ['a', 3_000],
  ] as const) {
    atMs += spent;
    expect(files.read(path, 1)).toEqual({ fault: `no ${path}` });
  }
  expect(said).toEqual(['verifying: 3 reads of 2 files', 'verifying: 5 reads of 2 files']);
});

import type { ImageIncludeV1 } from '@spine-green/evidence-schemas/documents/image_include.v1';
import { isCredentialFile } from './scan.ts';

/**
 * What is wrong with a Dockerfile: a copy of the whole context, a copied path that the include manifest does not list,
 * and a listed path that is not copied (01, M1.A-C02). Every source of an instruction counts, not only its first.
 */
export function copyFaults(dockerfile: string, include: ImageIncludeV1): readonly string[] {
  const lines = instructions(dockerfile);
  const copied = lines.flatMap(sourcesOf);
  const wanted = new Set(listedPaths(include).map((path) => `dist/${path}`));
  const isBroad = (path: string): boolean => ['.', './', 'dist', 'dist/'].includes(path) || path.includes('*');
  const unlisted = copied.filter((path) => !isBroad(path) && !wanted.has(path));
  const missing = [...wanted].filter((path) => !copied.includes(path));
  return [
    ...copied.filter(isBroad).map((path) => `copies ${path}`),
    ...unlisted.map((path) => `copies ${path}, which is not listed`),
    ...missing.map((path) => `does not copy ${path}`),
    ...lines.flatMap(mountsOf).map((mount) => `mounts ${mount}`),
  ];
}

/** Options of a copy that say nothing of where it comes from; any other is taken for a source, which nothing lists. */
const HARMLESS_OPTION = /^--(chown|chmod|link)\b/;

/** What COPY and ADD copy, without the place where it goes. */
function sourcesOf(line: string): readonly string[] {
  const [word = '', ...rest] = wordsOf(line);
  if (!/^(COPY|ADD)$/i.test(word)) return [];
  const paths = rest.filter((part) => !HARMLESS_OPTION.test(part));
  return paths.length < 2 ? paths : paths.slice(0, -1);
}

/** What a command of the build sees of the context besides; a mount of a cache or of a secret shows it nothing. */
function mountsOf(line: string): readonly string[] {
  if (!/^RUN\s/i.test(line)) return [];
  return wordsOf(line).filter(
    (word) => word.startsWith('--mount=') && !/[=,]type=(cache|tmpfs|secret|ssh)\b/.test(word),
  );
}

/** ARG and ENV that carry a secret by their name, and copies of files that hold one by custom (01, M1.D-C01). */
export const secretInstructions = (dockerfile: string): readonly string[] =>
  instructions(dockerfile).flatMap((line) => [
    ...namesOf(line)
      .filter((one) => SECRET_NAME.test(one.name))
      .map(({ word, name }) => `${word} ${name}`),
    ...sourcesOf(line)
      .filter(isCredentialFile)
      .map((path) => `COPY ${path}`),
  ]);

/** Names that carry a secret, in whatever part of them it stands. */
const SECRET_NAME = /SECRET|PASSWORD|PASSWD|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIAL|DSN/i;

/** Everything that one ARG or ENV names: `ENV A=1 B=2` names two, and `ENV A the rest` one. */
function namesOf(line: string): readonly { readonly word: string; readonly name: string }[] {
  const [word = '', first = '', ...more] = wordsOf(line);
  if (!/^(ARG|ENV)$/i.test(word)) return [];
  const all = /^ENV$/i.test(word) && !first.includes('=') ? [first] : [first, ...more];
  return all.map((part) => ({ word, name: part.split('=')[0] ?? '' }));
}

/** Words of an instruction; what stands in quotes is part of one. */
function wordsOf(line: string): readonly string[] {
  const words = [''];
  for (const [unit] of line.matchAll(/"(?:\\.|[^"\\])*"|'[^']*'|\\.|\s|./g)) {
    if (/^\s$/.test(unit)) words.push('');
    else words.push(`${words.pop()}${unit}`);
  }
  return words.filter((word) => word !== '');
}

/** The exclude manifest lets the staged files through and nothing else; each fault is a line. */
export function exclusionFaults(dockerignore: string): readonly string[] {
  const lines = instructions(dockerignore);
  const wanted = ['*', '!dist'];
  return [
    ...wanted.filter((line) => !lines.includes(line)).map((line) => `does not say ${line}`),
    ...lines.filter((line) => !wanted.includes(line)).map((line) => `says ${line}`),
  ];
}

/** Each instruction on one line: one that goes on after a backslash is one, comments and empty lines between are none. */
export const instructions = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join('\n')
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line !== '');

/** Paths that the image holds; the folder of the bundler's shared parts is one of them. */
export const listedPaths = (include: ImageIncludeV1): readonly string[] => [
  include.bundle.file,
  `${include.bundle.chunks}/`,
  ...include.files,
  ...include.packages.flatMap(({ name, files }) => files.map((file) => `node_modules/${name}/${file}`)),
];

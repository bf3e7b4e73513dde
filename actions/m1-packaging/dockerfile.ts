import type { ImageIncludeV1 } from '@spine-green/evidence-schemas/documents/image_include.v1';

/**
 * What is wrong with a Dockerfile: a copy of the whole context, a copied path that the include manifest does not list,
 * and a listed path that is not copied (01, M1.A-C02).
 */
export function copyFaults(dockerfile: string, include: ImageIncludeV1): readonly string[] {
  const copied = instructions(dockerfile)
    .filter((line) => /^(COPY|ADD)\s/i.test(line))
    .map((line) => line.split(/\s+/)[1] ?? '');
  const wanted = new Set(listedPaths(include).map((path) => `dist/${path}`));
  const broad = copied.filter((path) => ['.', './', 'dist', 'dist/'].includes(path) || path.includes('*'));
  const unlisted = copied.filter((path) => !broad.includes(path) && !wanted.has(path));
  const missing = [...wanted].filter((path) => !copied.includes(path));
  return [
    ...broad.map((path) => `copies ${path}`),
    ...unlisted.map((path) => `copies ${path}, which is not listed`),
    ...missing.map((path) => `does not copy ${path}`),
  ];
}

/** ARG and ENV that carry a secret by their name (01, M1.D-C01). */
export const secretInstructions = (dockerfile: string): readonly string[] =>
  instructions(dockerfile)
    .filter((line) => /^(ARG|ENV)\s+\S*(SECRET|PASSWORD|TOKEN|API_?KEY)/i.test(line))
    .map((line) => line.split(/[\s=]/).slice(0, 2).join(' '));

/** The exclude manifest lets the staged files through and nothing else; each fault is a line. */
export function exclusionFaults(dockerignore: string): readonly string[] {
  const lines = instructions(dockerignore);
  const wanted = ['*', '!dist'];
  return [
    ...wanted.filter((line) => !lines.includes(line)).map((line) => `does not say ${line}`),
    ...lines.filter((line) => !wanted.includes(line)).map((line) => `says ${line}`),
  ];
}

export const instructions = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Paths that the image holds; the folder of the bundler's shared parts is one of them. */
export const listedPaths = (include: ImageIncludeV1): readonly string[] => [
  include.bundle.file,
  `${include.bundle.chunks}/`,
  ...include.files,
  ...include.packages.flatMap(({ name, files }) => files.map((file) => `node_modules/${name}/${file}`)),
];

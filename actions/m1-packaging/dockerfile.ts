import type { ImageIncludeV1 } from '@spine-green/evidence-schemas/documents/image_include.v1';

/**
 * What is wrong with a Dockerfile: a missing file, a copy of the whole context, a copied path that the include manifest
 * does not list, a listed path that is not copied, and secrets in ARG or ENV (01, M1.A-C02 and M1.D-C01).
 */
export function dockerfileFaults(text: string | undefined, include: ImageIncludeV1): readonly string[] {
  if (text === undefined) return ['the Dockerfile is missing'];
  const lines = text.split('\n').map((line) => line.trim());
  const copied = lines.filter((line) => /^(COPY|ADD)\s/i.test(line)).map((line) => line.split(/\s+/)[1] ?? '');
  const wanted = new Set(listedPaths(include).map((path) => `dist/${path}`));
  const broad = copied.filter((path) => ['.', './', '*', 'dist', 'dist/'].includes(path) || path.includes('*'));
  const unlisted = copied.filter((path) => !broad.includes(path) && !wanted.has(path));
  const missing = [...wanted].filter((path) => !copied.includes(path));
  const secrets = lines.filter((line) => /^(ARG|ENV)\s+\S*(SECRET|PASSWORD|TOKEN|API_?KEY)/i.test(line));
  return [
    ...broad.map((path) => `copies ${path}`),
    ...unlisted.map((path) => `copies ${path}, which is not listed`),
    ...missing.map((path) => `does not copy ${path}`),
    ...secrets.map((line) => `names a secret: ${line.split(/[\s=]/).slice(0, 2).join(' ')}`),
  ];
}

/** Paths that the image holds; the folder of the bundler's shared parts is one of them. */
export const listedPaths = (include: ImageIncludeV1): readonly string[] => [
  include.bundle.file,
  `${include.bundle.chunks}/`,
  ...include.files,
  ...include.packages.flatMap(({ name, files }) => files.map((file) => `node_modules/${name}/${file}`)),
];

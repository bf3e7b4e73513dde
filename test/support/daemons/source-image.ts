import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImageRegistry } from '@spine-green/runtime/substrate/image/port';

/** The platform's own modes as an image, run from their sources, so that a test needs no bundler. */
export async function buildSourceImage(images: ImageRegistry, scratch: string): Promise<string> {
  const source = join(scratch, 'source-image.mjs');
  await mkdir(scratch, { recursive: true });
  await writeFile(source, `await import(${JSON.stringify(import.meta.resolve('@spine-green/runtime/main'))});\n`);
  const { digest } = await images.build([{ path: 'main.mjs', source, mode: '0444' }]);
  return digest;
}

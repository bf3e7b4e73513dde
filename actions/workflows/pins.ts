import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pins of outside actions as the files that people edit hold them: an update of one changes the generated ones. */
export function readPins(root: string, generated: readonly string[]): (action: string) => string {
  const files = globSync('.github/{workflows,actions/*}/*.yml', { cwd: root }).filter(
    (file) => !generated.includes(file),
  );
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
  return (action) => {
    const pin = new RegExp(`uses: (${action}@[0-9a-f]{40} # v[0-9.]+)$`, 'gm');
    const found = [...new Set(texts.flatMap((text) => [...text.matchAll(pin)].map((match) => match[1] ?? '')))];
    const [only, ...others] = found;
    if (only === undefined || others.length > 0)
      throw new Error(`${action} is pinned ${found.length} times in files that people edit; exactly one pin is needed`);
    return only;
  };
}

import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// actions/lib/platform/repository.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
function repositoryRoot() {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "evidence-schemas", "codes.json"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("the action does not run inside its repository");
    folder = parent;
  }
  return folder;
}

export {
  repositoryRoot
};

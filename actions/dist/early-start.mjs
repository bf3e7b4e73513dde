import { enableCompileCache } from 'node:module';
import { basename } from 'node:path';
enableCompileCache();
const { awaitInputs } = await import('./start-action.mjs');
await awaitInputs(() => import('./action-' + basename(process.argv[1])));

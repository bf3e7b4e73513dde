import { enableCompileCache } from 'node:module';
enableCompileCache();
const { startAction } = await import('./start-action.mjs');
await startAction(() => import('./action-evidence-check.mjs'));

import { enableCompileCache } from 'node:module';
enableCompileCache();
const { start } = await import('./spine-green.mjs');
await start('m3-run-pinning');

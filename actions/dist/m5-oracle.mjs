import { enableCompileCache } from 'node:module';
enableCompileCache();
const { start } = await import('./spine-green.mjs');
await start('m5-oracle');

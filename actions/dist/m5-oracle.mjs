import { start } from './spine-green.mjs';
await start('m5-oracle');

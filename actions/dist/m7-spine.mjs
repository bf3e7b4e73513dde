import { start } from './spine-green.mjs';
await start('m7-spine');

import { start } from './spine-green.mjs';
await start('m1-packaging');

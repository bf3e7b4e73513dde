import { start } from './spine-green.mjs';
await start('m8-closure');

import { start } from './spine-green.mjs';
await start('m0-authority');

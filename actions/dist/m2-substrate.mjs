import { start } from './spine-green.mjs';
await start('m2-substrate');

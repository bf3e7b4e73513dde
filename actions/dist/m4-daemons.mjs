import { start } from './spine-green.mjs';
await start('m4-daemons');

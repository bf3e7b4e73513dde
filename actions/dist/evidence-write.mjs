import { start } from './spine-green.mjs';
await start('evidence-write');

import { start } from './spine-green.mjs';
await start('approval-gate');

import { start } from './spine-green.mjs';
await start('phase-ledger');

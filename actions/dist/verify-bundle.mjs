import { start } from './spine-green.mjs';
await start('verify-bundle');

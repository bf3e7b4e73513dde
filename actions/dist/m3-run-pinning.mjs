import { start } from './spine-green.mjs';
await start('m3-run-pinning');

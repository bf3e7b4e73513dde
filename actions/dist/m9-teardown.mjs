import { start } from './spine-green.mjs';
await start('m9-teardown');

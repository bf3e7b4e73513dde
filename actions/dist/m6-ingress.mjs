import { start } from './spine-green.mjs';
await start('m6-ingress');

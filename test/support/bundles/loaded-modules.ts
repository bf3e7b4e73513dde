/** Preloaded with `node --import`: writes the address of every module that the process loads, one a line, to stderr. */
import { writeSync } from 'node:fs';
import { registerHooks } from 'node:module';

const STDERR = 2;

registerHooks({
  load: (url, context, nextLoad) => {
    writeSync(STDERR, `${url}\n`);
    return nextLoad(url, context);
  },
});

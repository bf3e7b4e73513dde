/**
 * Loaded before a program: whoever asks for `cdktf` gets its successor `cdktn`, with the `constructs` that this one needs.
 * The binding of the provider asks as well, so nothing of the archived library is left in the process.
 */
import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const { resolve } = createRequire(import.meta.url);
const successors: Readonly<Record<string, string>> = {
  cdktf: pathToFileURL(resolve('cdktn')).href,
  constructs: pathToFileURL(resolve('constructs')).href,
};

registerHooks({
  resolve: (specifier, context, next) => {
    const url = successors[specifier];
    return url === undefined ? next(specifier, context) : { url, shortCircuit: true };
  },
});

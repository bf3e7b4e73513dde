/** A supervisor behind a socket, in a process that a test may kill. Arguments: registry folder, folder, socket path. */
import { serveCompute } from '@spine-green/runtime/substrate/compute/server';
import { openSupervisor } from '@spine-green/runtime/substrate/compute/supervisor';
import { imageRegistry } from '@spine-green/runtime/substrate/image/embedded';

const [registry = '', directory = '', socketPath = ''] = process.argv.slice(2);
const compute = await openSupervisor({ images: imageRegistry(registry), directory, graceMs: 500 });
const { url } = await serveCompute(compute, socketPath);
process.stdout.write(`${url}\n`);

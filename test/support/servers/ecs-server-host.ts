/** The ECS server in a process that a test may kill. Arguments: registry folder, folder. */
import { startEcsServer } from '@spine-green/runtime/substrate/emulated-ecs/server';
import { imageRegistry } from '@spine-green/runtime/substrate/image/embedded';

const [registry = '', directory = ''] = process.argv.slice(2);
const place = { region: 'eu-west-2', account: '000000000000' };
const { url } = await startEcsServer({ ...place, images: imageRegistry(registry), directory });
process.stdout.write(`${url}\n`);

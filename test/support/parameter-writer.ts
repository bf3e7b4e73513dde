/** Puts one parameter many times, beside other processes. Arguments: URL, path, number of puts (0: for ever). */
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';

const [url = '', path = '', times = ''] = process.argv.slice(2);
const parameters = openParameters(url);
process.stdout.write('ready\n');
for (let put = 0; times === '0' || put < Number(times); put += 1) {
  process.stdout.write(`${await parameters.put(path, `put ${put} of process ${process.pid}`)}\n`);
}

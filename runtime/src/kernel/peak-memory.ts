import { existsSync, readFileSync } from 'node:fs';

/** Where Linux tells of this process; other systems tell of its usage alone. */
const STATUS = '/proc/self/status';

/**
 * Most bytes that this process ever had resident. What Linux tells as the usage of a process begins with the size of
 * whoever started it, so the peak is that of its memory (`VmHWM`).
 */
export function peakResidentBytes(): number {
  const own = existsSync(STATUS) ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined;
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) * 1024;
}

import { bucketOf, VELOCITY_WINDOWS, type Window } from './windows.ts';

/**
 * Linear counting with times: a value falls into one of 256 registers, and a register remembers the newest time of any of its
 * values. The newest time is the same in whatever order they came, and one sketch serves every window. Few values are
 * counted exactly unless two share a register (4 values: 2.3 %); above some 1,400 it is full.
 */
export interface Sketch {
  readonly registers: number[];
  readonly times: number[];
}

const REGISTERS = 256;
const LONGEST: Window = VELOCITY_WINDOWS[VELOCITY_WINDOWS.length - 1] as Window;

/** Expected number of values when `i` registers are taken. */
const ESTIMATE: readonly number[] = Array.from({ length: REGISTERS + 1 }, (_, taken) =>
  Math.round(-REGISTERS * Math.log(Math.max(REGISTERS - taken, 0.5) / REGISTERS)),
);

/** FNV-1a with a final mix, on 32 bits. */
export function registerOf(value: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < value.length; i += 1) hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & (REGISTERS - 1);
}

export function addToSketch(sketch: Sketch, register: number, at: number): void {
  const place = sketch.registers.indexOf(register);
  if (place >= 0) {
    if ((sketch.times[place] ?? 0) < at) sketch.times[place] = at;
    return;
  }
  dropOld(sketch, at);
  sketch.registers.push(register);
  sketch.times.push(at);
}

/** Distinct values whose newest time lies in the window that ends at `at`. */
export function estimate(sketch: Sketch, window: Window, at: number): number {
  const last = bucketOf(at, window.bucketMicros);
  const [from, to] = [(last - window.buckets + 1) * window.bucketMicros, (last + 1) * window.bucketMicros];
  let taken = 0;
  for (const time of sketch.times) if (time >= from && time < to) taken += 1;
  return ESTIMATE[taken] ?? 0;
}

/** No later moment can ask for what left the longest window before this one. */
function dropOld({ registers, times }: Sketch, at: number): void {
  const oldest = bucketOf(at, LONGEST.bucketMicros) - LONGEST.buckets;
  let kept = 0;
  for (let place = 0; place < times.length; place += 1) {
    const time = times[place] ?? 0;
    if (bucketOf(time, LONGEST.bucketMicros) <= oldest) continue;
    registers[kept] = registers[place] ?? 0;
    times[kept] = time;
    kept += 1;
  }
  registers.length = kept;
  times.length = kept;
}

import { clockOf } from '@spine-green/runtime/kernel/clock';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('the wall clock follows the machine after start, however it is set', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ passUs: fc.nat(5_000_000), jumpMs: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }) }),
      ),
      fc.nat(999),
      (moves, phaseUs) => {
        let [elapsedUs, setUs] = [0, 1_800_000_000_000_000 + phaseUs];
        const wallMs = () => Math.floor((setUs + elapsedUs) / 1000);
        const clock = clockOf({ wallMs, elapsedMs: () => elapsedUs / 1000 });
        for (const { passUs, jumpMs } of moves) {
          elapsedUs += passUs;
          setUs += jumpMs * 1000;
          expect(Math.floor(clock.wallMicros() / 1000)).toBe(wallMs());
        }
      },
    ),
  ));

test('the wall clock does not go back while nobody sets the machine', () =>
  fc.assert(
    fc.property(fc.array(fc.nat(3000), { minLength: 1 }), fc.nat(999), (passes, phaseUs) => {
      let elapsedUs = 0;
      const wallMs = () => Math.floor((1_800_000_000_000_000 + phaseUs + elapsedUs) / 1000);
      const clock = clockOf({ wallMs, elapsedMs: () => elapsedUs / 1000 });
      let last = clock.wallMicros();
      for (const passUs of passes) {
        elapsedUs += passUs;
        expect(clock.wallMicros()).toBeGreaterThanOrEqual(last);
        last = clock.wallMicros();
      }
    }),
  ));

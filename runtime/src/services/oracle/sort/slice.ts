import type { Slice } from '../../../events/engine-run.ts';
import { dayWindow, midnightMicros } from './windows.ts';

/** What part of the source a bounded run asks for; `days` counts from the midnight of the first event. */
export type SliceRequest =
  | { readonly kind: 'whole' }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'window'; readonly startUtc: string; readonly endUtc: string }
  | { readonly kind: 'first_rows'; readonly maxRows: number };

/** The slice as it is recorded: days become the window that they mean for this source. */
export async function resolveSlice(
  request: SliceRequest,
  readFirstTime: () => Promise<string>,
): Promise<Slice | undefined> {
  switch (request.kind) {
    case 'whole':
      return undefined;
    case 'days': {
      const { start, end } = dayWindow(midnightMicros(await readFirstTime()), request.days);
      return { kind: 'window', start_utc: start, end_utc: end, max_rows: null };
    }
    case 'window':
      return { kind: 'window', start_utc: request.startUtc, end_utc: request.endUtc, max_rows: null };
    case 'first_rows':
      return { kind: 'first_rows', start_utc: null, end_utc: null, max_rows: request.maxRows };
    default:
      return request satisfies never;
  }
}

import type { PlatformError } from '@spine-green/evidence-schemas';
import { describe, expect, it } from 'vitest';
import { getDaemon } from '../../../actions/m7-spine/workers.ts';

describe('the row of a daemon', () => {
  const rows = [{ component: 'archive-writer' }, { component: 'ieg' }];

  it.each(['archive-writer', 'ieg'])('is that of %s', (component) => {
    expect(getDaemon(rows, component).component).toBe(component);
  });

  it.each([
    { given: 'a daemon that nothing was read of', read: rows },
    { given: 'a release without daemons', read: [] },
  ])('is refused with a code and a remedy for $given', ({ read }) => {
    expect(() => getDaemon(read, 'ofp')).toThrow(
      expect.objectContaining({
        code: 'E_DAEMON_UNKNOWN',
        remedy: expect.stringContaining('release'),
      }) as PlatformError,
    );
  });
});

import { healthDocument } from '@spine-green/runtime/daemon/health-document';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { askBusRights, BUS_WRITES_DECLARED } from '@spine-green/runtime/observability/bus-rights';
import { startHeartbeat } from '@spine-green/runtime/observability/heartbeat';
import { allResults } from '@spine-green/runtime/services/env-conformance/loop';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RUN } from '../../support/bus-records.ts';
import { CONFIG_DIGEST, IMAGE } from '../../support/closure/closable-run.ts';
import { checkContext } from '../../support/closure/closure.ts';
import { type FreshWorld, freshWorld } from '../../support/world.ts';

describe('what daemons may write on the bus', () => {
  let world: FreshWorld;
  beforeAll(async () => {
    world = await freshWorld();
    await beats('ig', 'fp.b,fp.a');
    await beats('ofp', '');
    await beats('ieg', '*');
    await beats('dl', undefined);
  });
  afterAll(() => world.drop());

  /** One heartbeat of a daemon to which the bus told this of its key. */
  async function beats(component: string, said: string | undefined): Promise<void> {
    const identity = {
      ...{ component, taskArn: component, platformRunId: RUN, imageDigest: IMAGE, runConfigDigest: CONFIG_DIGEST },
      ...{ environment: 'emulated' as const, serviceReleaseId: 'git-test' },
    };
    const heartbeat = startHeartbeat({
      ...{ database: world.database, identity, clock: systemClock, intervalMs: 60_000 },
      policyRevisions: () => (said === undefined ? {} : { [BUS_WRITES_DECLARED]: said }),
      loadedVersions: () => ({}),
      health: () => healthDocument(identity, { conditions: [], metrics: {} }, systemClock),
    });
    await heartbeat.beat();
    await heartbeat.stop();
  }

  it.each([
    { given: 'what is pinned, in any order', busWrites: { ig: ['fp.a', 'fp.b'], ofp: [] }, status: 'PASS' },
    { given: 'one topic more', busWrites: { ig: ['fp.a'], ofp: [] }, status: 'FAIL' },
    { given: 'one topic less', busWrites: { ig: ['fp.a', 'fp.b', 'fp.c'] }, status: 'FAIL' },
    { given: 'everything', busWrites: { ieg: [] }, status: 'FAIL' },
    { given: 'nobody knows what', busWrites: { dl: [] }, status: 'FAIL' },
    { given: 'nothing said, by a daemon that is not there', busWrites: { cm: [] }, status: 'FAIL' },
  ])('a daemon that may write $given: $status', async ({ busWrites, status }) => {
    const results = await allResults(checkContext(world, { busWrites }));
    expect(results.find(({ check_id: id }) => id === 'C15_egress_bypass')?.status).toBe(status);
  });
});

describe('a task asks the bus what it may write', () => {
  it('again, while it does not answer', async () => {
    const answers = [() => Promise.reject(new Error('not there')), () => Promise.resolve(['fp.a', 'fp.b'])];
    const faults: unknown[] = [];
    const rights = askBusRights(
      { writable: () => answers.shift()?.() ?? Promise.reject(new Error('asked again')) },
      [],
      (fault) => faults.push(fault),
    );
    await rights.first();
    expect(rights.declared()).toEqual({});
    await expect.poll(() => rights.declared()).toEqual({ bus_writes: 'fp.a,fp.b' });
    expect(faults).toHaveLength(1);
  });

  it('and says that a bus without rules lets it write everything', async () => {
    const rights = askBusRights({ writable: async () => undefined }, [], () => undefined);
    await rights.first();
    expect(rights.declared()).toEqual({ bus_writes: '*' });
  });
});

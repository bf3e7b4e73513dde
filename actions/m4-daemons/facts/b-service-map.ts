import { observe } from '../../lib/checks/fact.ts';
import { readImageCatalogue } from '../../lib/platform/image-help.ts';
import { serviceMap } from '../../lib/platform/services.ts';
import { decidedHandles } from '../../lib/run/decided.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { MapFacts } from '../lanes/b-service-map.ts';

const DECISIONS = ['service_map', 'phase_profile', 'desired_count'];

export const gatherServiceMap = async (context: LaneContext): Promise<MapFacts> => ({
  rows: await observe(async () =>
    (await serviceMap(context)).map(({ handle, service, pack, mode, spec: { family } }) => ({
      handle,
      service,
      pack,
      mode,
      family,
    })),
  ),
  image: await observe(() => readImageCatalogue(context)),
  pinned: await observe(() => decidedHandles(context, DECISIONS)),
  held: await observe(async () =>
    (await context.session.compute().describeServices()).map(({ service, family, desiredCount }) => ({
      service,
      family,
      desiredCount,
    })),
  ),
});

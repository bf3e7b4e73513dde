import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { BUS_KINDS, type BusKind, type BusPlane } from '@spine-green/runtime/substrate/bus-plane/port';
import { type Fact, mapFact, observe } from '../lib/checks/fact.ts';

/** What the organisation of the bus still has of the platform, by kind; its cluster lies in its environment and goes with it. */
export async function readBusPlane(
  plane: BusPlane | undefined,
): Promise<Readonly<Record<BusKind, Fact<readonly string[]>>>> {
  const found: [BusKind, Fact<readonly string[]>][] = [];
  for (const kind of BUS_KINDS) {
    const names = await observe(() => {
      if (plane === undefined) throw new PlatformError('E_BUS_PLANE_UNREADABLE', 'nobody gave a key');
      return plane.list(kind);
    });
    found.push([kind, mapFact(names, (all) => all.filter((name) => isOurs(kind, name)))]);
  }
  return Object.fromEntries(found) as Record<BusKind, Fact<readonly string[]>>;
}

const isOurs = (kind: BusKind, name: string): boolean =>
  kind === 'environment' ? name === handle('CONFLUENT_ENV_NAME') : name.startsWith(handle('NAME_PREFIX'));

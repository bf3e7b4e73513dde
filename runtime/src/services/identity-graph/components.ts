import type { Queryable } from '../../substrate/database/port.ts';

interface Node {
  readonly id: Buffer;
  root: string;
  size: number;
}

/**
 * Joins the components of linked entities. Each entity points to another one of its component, the root to itself; the
 * smaller component is hung under the root of the larger, so a path has at most log2 of its size steps.
 */
export async function uniteComponents(
  transaction: Queryable,
  streamId: string,
  links: readonly (readonly [Buffer, Buffer])[],
): Promise<void> {
  if (links.length === 0) return;
  const nodes = await loadPaths(transaction, streamId, links.flat());
  const changed = new Set<string>();
  const rootOf = (key: string): string => {
    let at = key;
    for (let next = nodes.get(at)?.root ?? at; next !== at; next = nodes.get(at)?.root ?? at) at = next;
    return at;
  };
  for (const [one, other] of links) {
    const [left, right] = [rootOf(one.toString('hex')), rootOf(other.toString('hex'))];
    const [a, b] = [nodes.get(left), nodes.get(right)];
    if (a === undefined || b === undefined) throw new Error('an entity of an edge is not there');
    if (a === b) continue;
    const [large, small] = a.size > b.size || (a.size === b.size && left < right) ? [a, b] : [b, a];
    small.root = large.id.toString('hex');
    large.size += small.size;
    changed.add(left).add(right);
  }
  await savePaths(
    transaction,
    streamId,
    [...changed].sort().flatMap((key) => nodes.get(key) ?? []),
  );
}

/** The entities and everything between them and their roots; one look a step of the longest path. */
async function loadPaths(
  transaction: Queryable,
  streamId: string,
  ids: readonly Buffer[],
): Promise<ReadonlyMap<string, Node>> {
  const nodes = new Map<string, Node>();
  let wanted = new Set(ids.map((id) => id.toString('hex')));
  while (wanted.size > 0) {
    const rows = await transaction.query<{ entity_id: Buffer; component_root: Buffer; component_size: number }>({
      name: 'ieg_paths',
      text: `SELECT e.entity_id, e.component_root, e.component_size FROM rtdl.ieg_entities e
        WHERE e.entity_id = ANY ($2::bytea[]) AND e.stream_id = $1`,
      values: [streamId, [...wanted].map((key) => Buffer.from(key, 'hex'))],
    });
    for (const { entity_id: id, component_root: root, component_size: size } of rows) {
      nodes.set(id.toString('hex'), { id, root: root.toString('hex'), size });
    }
    wanted = new Set(rows.map(({ component_root: root }) => root.toString('hex')).filter((key) => !nodes.has(key)));
  }
  return nodes;
}

async function savePaths(transaction: Queryable, streamId: string, nodes: readonly Node[]): Promise<void> {
  if (nodes.length === 0) return;
  await transaction.execute({
    name: 'ieg_unite',
    text: `UPDATE rtdl.ieg_entities t SET component_root = u.root, component_size = u.size
      FROM unnest($2::bytea[], $3::bytea[], $4::int[]) AS u (id, root, size)
      WHERE t.entity_id = u.id AND t.stream_id = $1`,
    values: [
      streamId,
      nodes.map(({ id }) => id),
      nodes.map(({ root }) => Buffer.from(root, 'hex')),
      nodes.map(({ size }) => size),
    ],
  });
}

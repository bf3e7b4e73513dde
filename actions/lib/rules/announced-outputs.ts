import { handle } from '@spine-green/evidence-schemas';

type Roles = Readonly<Record<'traffic' | 'context', readonly string[]>>;

/** Traffic and context outputs as the registry lists them, sorted. */
export function outputsByRole(): Roles {
  const roles = Object.entries(handle('ORACLE_OUTPUT_ROLE_BY_ID'));
  const of = (role: string): readonly string[] =>
    roles
      .filter(([, found]) => found === role)
      .map(([id]) => id)
      .sort();
  return { traffic: of('traffic'), context: of('context') };
}

/** Those of them of which a READY announces a view. */
export function announcedOf(announced: Readonly<Record<string, unknown>>): Roles {
  const { traffic, context } = outputsByRole();
  const has = (id: string): boolean => Object.hasOwn(announced, id);
  return { traffic: traffic.filter(has), context: context.filter(has) };
}

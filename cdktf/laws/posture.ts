import { judgeBalancers, judgeCore, judgeCountOwner, judgeEphemeral, judgeFleets, judgeGateways } from './absence.ts';
import { judgeImages } from './images.ts';
import { LAWS, type Law, type LawContext, type LawFault, type LawJudge } from './law.ts';
import { judgeLogs } from './logs.ts';
import { judgeDataPlane } from './network.ts';
import { judgeOwners } from './owners.ts';
import type { Plan } from './plan.ts';
import { judgeSecrets } from './secrets.ts';
import { judgeTags } from './tags.ts';

const JUDGES: Readonly<Record<Law, LawJudge>> = {
  L1: judgeGateways,
  L2: judgeBalancers,
  L3: judgeFleets,
  L4: judgeTags,
  L5: judgeDataPlane,
  L6: judgeLogs,
  L7: judgeCore,
  L8: judgeEphemeral,
  L9: judgeOwners,
  L10: judgeSecrets,
  L11: judgeImages,
  L12: judgeCountOwner,
};

/** Every breach of every law (05, section 1); none means that the plan may be applied. */
export const postureFaults = (plan: Plan, context: LawContext): readonly LawFault[] =>
  LAWS.flatMap((law) => JUDGES[law](plan, context).map((fault) => ({ law, ...fault })));

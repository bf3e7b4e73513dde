import type { DaemonName } from '../../catalog.ts';
import { ConfigError, text } from '../../config.ts';
import { consumerStreams, streamIdOf } from '../../consumer/streams.ts';
import { defineDaemon } from '../../daemon/daemon.ts';
import { LADDER_PROFILES, type LadderReading, readLadderPolicy } from '../../decisions/ladder-policy.ts';
import { readRegistrySnapshot } from '../../decisions/registry.ts';
import { runConfig } from '../../run-config.ts';
import { composeDegradeLadder } from '../../services/degrade-ladder/service.ts';

/** Consumers whose lag bounds what may be decided (14, section 1.2). */
const LAGGING = new Set<string>(['csfb', 'ieg', 'ofp', 'dla'] satisfies readonly DaemonName[]);

interface LadderConfig {
  readonly environment: string;
  readonly profile: string;
}

const ladderOf = ({ environment, profile }: LadderConfig): LadderReading => {
  const own: Readonly<Record<string, string>> = LADDER_PROFILES;
  return readLadderPolicy(runConfig.degrade_ladder, profile === '' ? (own[environment] ?? '') : profile);
};

export const mode = defineDaemon({
  mode: 'dl',
  config: {
    groupId: text('RTDL_CORE_CONSUMER_GROUP_ID', { description: 'broker group of the RTDL core consumers' }),
    profile: text('DEGRADE_LADDER_PROFILE', {
      fallback: '',
      description: 'profile of the ladder; that of the environment by default',
    }),
  },
  validate: (config) => {
    const ladder = ladderOf(config);
    if ('fault' in ladder) throw new ConfigError([`DEGRADE_LADDER_PROFILE: ${ladder.fault}`]);
  },
  compose: async (config, parts) => {
    const ladder = ladderOf(config);
    if ('fault' in ladder) throw new ConfigError([ladder.fault]);
    const registry = readRegistrySnapshot(runConfig.registry_snapshot);
    return composeDegradeLadder(
      {
        policy: ladder.policy,
        registry: () => registry,
        streams: consumerStreams(config.groupId, config.platformRunId).filter(({ component }) =>
          LAGGING.has(component),
        ),
        streamId: streamIdOf('dl', config.platformRunId),
      },
      parts,
    );
  },
});

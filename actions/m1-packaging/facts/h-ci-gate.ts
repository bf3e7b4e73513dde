import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { observe } from '../../lib/checks/fact.ts';
import { candidateHandover } from '../../lib/handovers/m1.ts';
import { givenCredentials } from '../../lib/io/inputs.ts';
import { repositoryRoot } from '../../lib/platform/repository.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { contractFaults, type PackagingContract } from '../contract.ts';
import { withScratch } from '../image-folder.ts';
import type { GateFacts, NegativeCase, Refusal } from '../lanes/h-ci-gate.ts';
import { provenanceDocument } from '../provenance-document.ts';
import { registryName } from '../registry-name.ts';

/** Runs the validator on the contract as it is, and on copies of it with one planted fault each. */
export const gatherGate = (context: LaneContext): Promise<GateFacts> =>
  withScratch(async (scratch) => {
    const copy = async (name: string): Promise<PackagingContract> => ({
      folder: await copyContract(join(scratch, name)),
      credentials: givenCredentials(),
      provenance: await candidateProvenance(context),
    });
    return {
      positive: await observe(async () => contractFaults(await copy('positive'))),
      negative: await observe(async () => plantAll(copy)),
    };
  });

/** The files that make the contract, in a folder of their own that may be spoilt. */
async function copyContract(folder: string): Promise<string> {
  const dockerfile = handle('IMAGE_DOCKERFILE_PATH');
  await mkdir(folder);
  for (const path of [dockerfile, `${dockerfile}.dockerignore`, `${handle('IMAGE_BUILD_PATH')}/image-include.json`]) {
    await copyFile(join(repositoryRoot(), path), join(folder, basename(path)));
  }
  return folder;
}

/** What the candidate's provenance will say once it is pushed; nothing is written of it here. */
async function candidateProvenance(context: LaneContext): Promise<object> {
  const candidate = await context.handover(candidateHandover);
  const { substrate, executionId, session } = context;
  return provenanceDocument(
    {
      name: { tag: candidate.image_tag, git_sha: candidate.git_sha },
      digest: candidate.candidate_digest,
      sourceSha256: candidate.source_sha256,
      buildCompletedAtUtc: candidate.build_completed_at_utc,
      includeSha256: candidate.include_manifest_sha256,
      repository: registryName(session.config),
    },
    { substrate, executionId, gatheredAtUtc: nowUtc(session.clock), ci: session.ci },
  );
}

type Plant = (contract: PackagingContract) => Promise<PackagingContract> | PackagingContract;

const without =
  (member: string): Plant =>
  (contract) => ({
    ...contract,
    provenance: Object.fromEntries(Object.entries(contract.provenance).filter(([name]) => name !== member)),
  });

/** One fault each, planted where it would be in earnest. */
const PLANTS: Readonly<Record<NegativeCase, Plant>> = {
  'static credentials supplied': (contract) => ({
    ...contract,
    credentials: {
      names: [...contract.credentials.names, 'AWS_ACCESS_KEY_ID'],
      accessKeyId: `${'AKIA'}${'ABCDEFGHIJKLMNOP'}`,
    },
  }),
  'Dockerfile missing': async (contract) => {
    await rm(join(contract.folder, 'Dockerfile'));
    return contract;
  },
  'digest missing': without('image_digest'),
  'digest malformed': (contract) => ({
    ...contract,
    provenance: { ...contract.provenance, image_digest: 'sha256:latest' },
  }),
  'provenance field missing': without('build_actor'),
  'secret planted in the context': async (contract) => {
    // Put together here, so that no scanner of this repository takes the planted value for a real one.
    await writeFile(join(contract.folder, 'planted.txt'), `key = ${'AKIA'}${'ABCDEFGHIJKLMNOP'}\n`);
    return contract;
  },
};

async function plantAll(copy: (name: string) => Promise<PackagingContract>): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = [];
  for (const planted of Object.keys(PLANTS) as NegativeCase[]) {
    const faults = await contractFaults(await PLANTS[planted](await copy(planted.replaceAll(' ', '-'))));
    refusals.push({ planted, refused_by: [...new Set(faults.map(({ rule }) => rule))] });
  }
  return refusals;
}

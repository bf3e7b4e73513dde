import { basename } from 'node:path';
import type { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';

/** The registry that images go to, without where on whose machine it lies. */
export const registryName = ({ image_registry_url: url }: SubstrateConfigV1): string =>
  url.startsWith('dir:') ? `dir:${basename(url)}` : url.slice('ecr:'.length);

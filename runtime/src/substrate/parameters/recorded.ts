import type { Parameters, RecordedParameters } from './port.ts';

export function recordedParameters(parameters: Parameters): RecordedParameters {
  const loaded = new Map<string, number>();
  return {
    ...parameters,
    get: async (path) => {
      const parameter = await parameters.get(path);
      loaded.set(path, parameter.version);
      return parameter;
    },
    loadedVersions: () => Object.fromEntries(loaded),
  };
}

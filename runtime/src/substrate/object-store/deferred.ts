import type { ObjectStore } from './port.ts';

/** A store whose client is large and is loaded by the first call: who only names it pays nothing. */
export function deferredStore(load: () => Promise<ObjectStore>): ObjectStore {
  let loaded: Promise<ObjectStore> | undefined;
  const store = (): Promise<ObjectStore> => {
    loaded ??= load();
    return loaded;
  };
  return {
    put: async (...args) => (await store()).put(...args),
    putFile: async (...args) => (await store()).putFile(...args),
    copy: async (...args) => (await store()).copy(...args),
    get: async (...args) => (await store()).get(...args),
    download: async (...args) => (await store()).download(...args),
    head: async (...args) => (await store()).head(...args),
    list: async (...args) => (await store()).list(...args),
    versions: async (...args) => (await store()).versions(...args),
    delete: async (...args) => (await store()).delete(...args),
  };
}

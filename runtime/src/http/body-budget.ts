/** Bytes of request bodies that the process holds at a time, from the first byte of a body to the answer. */
export interface BodyBudget {
  /** Undefined when there is no room now. */
  take(bytes: number): BodyShare | undefined;
}

export interface BodyShare {
  /** Gives back what the body turned out not to need. */
  shrinkTo(bytes: number): void;
  giveBack(): void;
}

export function bodyBudget(bytesMax: number): BodyBudget {
  let free = bytesMax;
  return {
    take: (bytes) => {
      if (bytes > free) return undefined;
      let held = bytes;
      free -= bytes;
      const shrinkTo = (left: number): void => {
        free += held - Math.min(held, left);
        held = Math.min(held, left);
      };
      return { shrinkTo, giveBack: () => shrinkTo(0) };
    },
  };
}

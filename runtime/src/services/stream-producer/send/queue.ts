/** First in, first out, in constant time; an array's `shift` moves every member. */
export interface Queue<T> {
  readonly size: number;
  push(value: T): void;
  first(): T | undefined;
  shift(): T | undefined;
}

const COMPACT_AT = 1024;

export function queue<T>(): Queue<T> {
  let values: (T | undefined)[] = [];
  let head = 0;
  return {
    get size() {
      return values.length - head;
    },
    push: (value) => {
      values.push(value);
    },
    first: () => values[head],
    shift: () => {
      const value = values[head];
      if (head === values.length) return undefined;
      values[head] = undefined;
      head += 1;
      if (head >= COMPACT_AT && head * 2 >= values.length) {
        values = values.slice(head);
        head = 0;
      }
      return value;
    },
  };
}

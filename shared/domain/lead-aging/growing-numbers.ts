/** Numbers that come one by one, eight bytes each: a hundred thousand rows must not become as many objects. */
export interface GrowingNumbers {
  readonly push: (value: number) => void;
  /** What came so far; valid until the next one comes. */
  readonly all: () => Float64Array;
}

const FIRST_ROOM = 1_024;

export function growingNumbers(): GrowingNumbers {
  let room = new Float64Array(FIRST_ROOM);
  let count = 0;
  return {
    push: (value) => {
      if (count === room.length) {
        const larger = new Float64Array(room.length * 2);
        larger.set(room);
        room = larger;
      }
      room[count] = value;
      count += 1;
    },
    all: () => room.subarray(0, count),
  };
}

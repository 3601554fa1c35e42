/** "20270104T091500": wall time, given as if it were UTC. */
export const localStamp = (wallMs: number): string =>
  new Date(wallMs).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');

/** "20270104T081500Z". */
export const utcStamp = (atMs: number): string => `${localStamp(atMs)}Z`;

/** "20270104", from `2027-01-04`. */
export const dayStamp = (day: string): string => day.replaceAll('-', '');

/** The browser's program, or null. */
export function findChromium(): string | null;

/** The folder of PostgreSQL's `initdb` and `postgres`, or null. */
export function findPostgresBin(): string | null;

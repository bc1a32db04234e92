/** Wrong usage or unreadable input: one line that says what and what to do; exit code 2. */
export class Problem extends Error {}

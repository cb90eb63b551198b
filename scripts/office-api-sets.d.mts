/** Members by requirement set, `{"1.2": ["Range.merge", …], "online": […]}`; what is in none came with 1.1. */
export function apiSets(script: string): Readonly<Record<string, readonly string[]>>;

/** Milliseconds of processor time that this process has used: other work on the machine does not count in it. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const units = { D: 86_400_000, H: 3_600_000, M: 60_000, S: 1000 } as const;

/** Milliseconds of a duration in ISO 8601 without months and years, such as PT24H. */
export function millisecondsOf(duration: string): number {
  let total = 0;
  for (const [, amount, unit] of duration.matchAll(/(\d+(?:\.\d+)?)([DHMS])/g)) {
    total += Number(amount) * units[unit as keyof typeof units];
  }
  return total;
}

/** "24 hours": how long the house gives at least. */
export function durationInWords(duration: string): string {
  const minutes = Math.round(millisecondsOf(duration) / 60_000);
  const hours = Math.floor(minutes / 60);
  const parts = [counted(hours, "hour"), counted(minutes % 60, "minute")].filter((part) => part !== "");
  return parts.join(" and ") || "no time";
}

function counted(amount: number, unit: string): string {
  return amount === 0 ? "" : `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}

/** Whether the time between sending and deadline is less than the house's least. */
export function leavesTooLittle(sentAt: string | undefined, deadline: string | undefined, least: string): boolean {
  if (!sentAt || !deadline) {
    return false;
  }
  return new Date(deadline).getTime() - new Date(sentAt).getTime() < millisecondsOf(least);
}

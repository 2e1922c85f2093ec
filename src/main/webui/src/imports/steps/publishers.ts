interface Named {
  publisher?: { name: string; url?: string | null } | null;
}

export interface PublisherCount {
  name: string;
  url?: string | null;
  count: number;
}

/** Under whose names checks are published, and how many under each: the most frequent first. */
export function publishersOf(lines: readonly Named[]): PublisherCount[] {
  const counted = new Map<string, PublisherCount>();
  for (const { publisher } of lines) {
    const { name, url } = publisher ?? { name: "nobody named" };
    const key = JSON.stringify([name, url]);
    counted.set(key, { name, url, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()].sort((one, other) => other.count - one.count);
}

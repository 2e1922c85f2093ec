interface Rating {
  publisher?: string | null;
  label: string;
}

/** Tells one publisher's label from another's. */
export function keyOf({ publisher, label }: Rating): string {
  return JSON.stringify([publisher ?? null, label]);
}

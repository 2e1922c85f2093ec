interface Counts {
  /** Past the deadline with something unanswered. */
  unanswered: number;
  open: number;
  answered: number;
}

/** "Asked 4 times: 1 answered, 2 past the deadline without a full answer, 1 open". */
export function silencesInWords({ unanswered, open, answered }: Counts): string {
  const asked = unanswered + open + answered;
  if (asked === 0) {
    return "Never asked.";
  }
  const parts = [
    answered > 0 && `${answered} answered`,
    unanswered > 0 && `${unanswered} past the deadline without a full answer`,
    open > 0 && `${open} with time left`,
  ].filter(Boolean);
  return `Asked ${times(asked)}: ${parts.join(", ")}.`;
}

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

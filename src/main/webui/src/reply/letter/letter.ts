/** What a letter to a party is made of. */
export interface LetterParts {
  company: string;
  /** The request's own words; they come before the allegations. */
  message?: string | null;
  allegations: readonly { number: number; statement: string; limits?: string | null }[];
  deadline: string;
  /** In which the party was given the deadline. */
  zone: string;
  /** Who signs it. */
  signer: string;
  /** The newsroom that it comes from; left out, the signer stands alone. */
  house?: string;
}

/** The letter that asks a party for its side, as plain text. */
export function letter(parts: LetterParts): string {
  const { company, message, allegations, deadline, zone, signer, house } = parts;
  const one = allegations.length === 1;
  return [
    `Dear ${company},`,
    message?.trim(),
    `We are preparing a report and ask for your side of ${one ? "the following" : "each of the following"}:`,
    ...allegations.map(allegation),
    one
      ? "Please tell us whether this is true. If it is not, or not all of it, please tell us what is wrong with it, and what readers should know besides."
      : "Please tell us of each number whether it is true. If it is not, or not all of it, please tell us what is wrong with it, and what readers should know besides.",
    `Please answer by ${deadlineInWords(deadline, zone)}. We will take into account what you tell us by then. If we have heard nothing, our report will say that we asked you and that you did not answer.`,
    one
      ? "The simplest way to answer is to reply to this message. If you would rather talk, tell us how to reach you."
      : "The simplest way to answer is to reply to this message with the same numbers. If you would rather talk, tell us how to reach you.",
    "Yours sincerely",
    [signer, house?.trim()].filter(Boolean).join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function allegation({ number, statement, limits }: LetterParts["allegations"][number]): string {
  const first = `${number}. ${statement}`;
  return limits?.trim() ? `${first}\n   What is still open: ${limits.trim()}` : first;
}

/** Both clocks, so that nobody has to reckon: "Friday 27 November 2026, 18:00 (Europe/Berlin), that is … UTC". */
export function deadlineInWords(deadline: string, zone: string): string {
  const there = clock(deadline, zone);
  return zone === "UTC" ? `${there} UTC` : `${there} (time zone ${zone}), that is ${clock(deadline, "UTC")} UTC`;
}

function clock(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("weekday")} ${part("day")} ${part("month")} ${part("year")}, ${part("hour")}:${part("minute")}`;
}

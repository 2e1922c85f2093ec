const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** How big a file is: "1.2 MB". */
export function bytesInWords(bytes: number): string {
  const step = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat("en-GB", {
    style: "unit",
    unit: units[step],
    unitDisplay: step === 0 ? "long" : "short",
    maximumSignificantDigits: bytes < 1000 ? undefined : 3,
  }).format(bytes / 1000 ** step);
}

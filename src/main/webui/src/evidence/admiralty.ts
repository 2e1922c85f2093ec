import type { SourceReliability } from "../graphql/schema.generated";
import { credibility as credibilities, reliability as reliabilities } from "../words/labels";

interface Pair {
  reliability?: SourceReliability | null;
  credibility?: number | null;
}

/** "Admiralty B2: source usually reliable, information probably true"; nothing when neither was judged. */
export function pairInWords({ reliability, credibility }: Pair): string | undefined {
  const parts = [
    reliability && `source ${meaning(reliabilities[reliability])}`,
    credibility && `information ${meaning(credibilities[String(credibility) as keyof typeof credibilities])}`,
  ].filter(Boolean);
  return parts.length > 0 ? `Admiralty ${reliability ?? ""}${credibility ?? ""}: ${parts.join(", ")}` : undefined;
}

/** The label begins with its mark. */
function meaning(label: string): string {
  return label.slice(label.indexOf("·") + 1).trim();
}

const jsonLd = "application/ld+json";

/** What search engines and shared links read of a page. */
export interface Head {
  description: string;
  /** ClaimReview as the server wrote it; nothing for a claim without a rating. */
  claimReview?: string | null;
}

/** Puts it into the document's head, in place of what stood there, and takes it away again when it is called back. */
export function putInHead({ description, claimReview }: Head): () => void {
  takeOut();
  if (claimReview) {
    const script = document.createElement("script");
    script.type = jsonLd;
    script.id = "claim-review";
    script.textContent = claimReview;
    document.head.append(script);
  }
  const meta = document.createElement("meta");
  meta.name = "description";
  meta.content = description;
  document.head.append(meta);
  return takeOut;
}

/** The server's own, too: it tells of the page that was loaded first. */
export function takeOut() {
  for (const element of document.head.querySelectorAll(`script[type="${jsonLd}"], meta[name="description"]`)) {
    element.remove();
  }
}

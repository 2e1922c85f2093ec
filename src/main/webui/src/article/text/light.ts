const aboutAttribute = "data-about";
const litAttribute = "data-lit";

/**
 * Lights everything on both sides that is about one thing: a claim, or a dismissed passage. It is done on the page
 * itself, since hundreds of cards and passages would be drawn anew for two that change.
 */
export function lightUp(root: Element, about: string | undefined) {
  for (const lit of root.querySelectorAll(`[${litAttribute}]`)) {
    if (!isAbout(lit, about)) {
      lit.removeAttribute(litAttribute);
    }
  }
  if (about) {
    for (const element of root.querySelectorAll(`[${aboutAttribute}~="${CSS.escape(about)}"]`)) {
      element.setAttribute(litAttribute, "");
    }
  }
}

/** What an element is about. Where several passages lie over each other, words say themselves what they open. */
export function aboutOf(target: EventTarget | null): string | undefined {
  const element = target instanceof Element ? target.closest(`[${aboutAttribute}]`) : null;
  return element?.getAttribute("data-opens") ?? element?.getAttribute(aboutAttribute) ?? undefined;
}

function isAbout(element: Element, about: string | undefined): boolean {
  return about !== undefined && (element.getAttribute(aboutAttribute) ?? "").split(" ").includes(about);
}

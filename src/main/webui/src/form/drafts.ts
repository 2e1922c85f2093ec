const prefix = "stet.draft.";

/** How long a draft may wait: writing on every key would hold up whoever types a long text. */
const settlingTime = 300;

/** What is not written yet, and under which name. */
const waiting = new Map<string, object>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** What was half-written under a name, if anything was. */
export function loadDraft<Values>(name: string): Partial<Values> | undefined {
  flushDrafts();
  try {
    const text = localStorage.getItem(prefix + name);
    return text === null ? undefined : (JSON.parse(text) as Partial<Values>);
  } catch {
    // Storage that is full, forbidden or damaged must not keep anybody from writing.
    return undefined;
  }
}

export function saveDraft(name: string, values: object) {
  waiting.set(name, values);
  clearTimeout(timer);
  timer = setTimeout(flushDrafts, settlingTime);
}

export function clearDraft(name: string) {
  waiting.delete(name);
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // As above.
  }
}

/** Writes down at once whatever waits: the form or the page is about to go. */
export function flushDrafts() {
  clearTimeout(timer);
  for (const [name, values] of waiting) {
    waiting.delete(name);
    write(name, values);
  }
}

/** The names of all drafts that begin so. */
export function draftsUnder(beginning: string): string[] {
  flushDrafts();
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix + beginning))
      .map((key) => key.slice(prefix.length));
  } catch {
    // As above.
    return [];
  }
}

function write(name: string, values: object) {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(values));
  } catch {
    // As above: the form still holds every word.
  }
}

// Phones end a page without any event after it was hidden.
addEventListener("pagehide", flushDrafts);
document.addEventListener("visibilitychange", flushDrafts);

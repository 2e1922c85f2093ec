const leastWords = 3;

/** Scripts that set no space between words; two of their signs are about a word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
const word = /[\p{L}\p{N}]+/gu;

/** Whether a text says enough to be looked for: two words fit too much. */
export function isEnough(text: string): boolean {
  const signs = text.match(unspaced)?.length ?? 0;
  const words = text.replace(unspaced, " ").match(word)?.length ?? 0;
  return words + signs / 2 >= leastWords;
}

/** From this length on the browser takes too long over finding the direction of each line anew on every key. */
const longText = 50_000;

const firstLetter = /\p{L}/u;
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Which way a text that is being written runs: each line for itself, or a long one as its first letter does. */
export function directionOf(text: string): "auto" | "rtl" | "ltr" {
  if (text.length < longText) {
    return "auto";
  }
  const letter = firstLetter.exec(text)?.[0] ?? "";
  return rightToLeft.test(letter) ? "rtl" : "ltr";
}

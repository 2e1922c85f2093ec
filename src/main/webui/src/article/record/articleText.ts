import { countCodePoints } from "../passage/codePoints";

/** What the server takes, in code points. */
export const longestText = 500_000;

const number = new Intl.NumberFormat("en-GB");

export interface TextLength {
  count: number;
  words: string;
  isTooLong: boolean;
}

/** How long a text is, in words that say what to do when it is too long. */
export function lengthOfText(text: string): TextLength {
  const count = countCodePoints(text);
  const counted = `${number.format(count)} of ${number.format(longestText)} characters`;
  return count > longestText
    ? {
        count,
        words: `${counted}: ${number.format(count - longestText)} too many. Take out what is not part of the article, or record it as several articles.`,
        isTooLong: true,
      }
    : { count, words: counted, isTooLong: false };
}

import type { KeyWords } from "../../ui/KeyHelp";

/** What the keys of the article do, for the list that `?` opens. */
export const keyWords: KeyWords = [
  [["n"], "Next sentence that nobody has looked at"],
  [["p"], "The one before"],
  [["c", "Enter"], "Record a claim at the selected words"],
  [["Tab, then c"], "Record another claim at a passage"],
  [["o"], "Record an opinion"],
  [["d"], "Dismiss: nothing to check"],
  [["a"], "Add to a claim of this article"],
  [["Shift + →"], "Select more of the text, or less with ←"],
  [["Escape"], "Let go of the words"],
  [["/"], "Search the desk"],
  [["Control + Enter"], "Record, while a form is open"],
];

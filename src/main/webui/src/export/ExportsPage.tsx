import { usePage } from "../ui/usePage";
import styles from "./exports.module.css";
import { ByProgram, LiveFiles } from "./LiveFiles";
import { HowToVerify } from "./reader/HowToVerify";
import { PublicSets } from "./reader/PublicSets";

/** The published claims, to take away. */
export default function ExportsPage() {
  const heading = usePage("Exports");
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        Published claims as files
      </h1>
      <LiveFiles />
      <h2>Claim sets</h2>
      <p>
        A claim set is a chosen part of the published claims. An export of it holds the claims of one moment in files
        that never change, with a signed manifest that says what they are.
      </p>
      <PublicSets />
      <HowToVerify />
      <h2>By a program</h2>
      <ByProgram />
    </div>
  );
}

import { type Coverage, perCent } from "../passage/coverage";
import styles from "./CoverageBar.module.css";

const parts = [
  ["claim", "claims"],
  ["opinion", "opinion, prediction, too vague"],
  ["dismissed", "dismissed"],
  ["open", "not looked at"],
] as const;

/** How much of the text somebody has looked at. */
export function CoverageBar({ coverage }: { coverage: Coverage }) {
  const whole = coverage.claim + coverage.opinion + coverage.dismissed + coverage.open;
  return (
    <figure className={styles.coverage} aria-label="Coverage">
      <div className={styles.bar} aria-hidden>
        {parts.map(([part]) => (
          <span key={part} data-part={part} style={{ flexGrow: coverage[part] }} />
        ))}
      </div>
      <figcaption className={styles.words}>
        <strong>{perCent(whole - coverage.open, whole)} % covered</strong>
        <ul className={styles.legend}>
          {parts.map(([part, words]) => (
            <li key={part}>
              <span className={styles.sample} data-part={part} aria-hidden /> {perCent(coverage[part], whole)} % {words}
            </li>
          ))}
        </ul>
        <span className="quiet">of the letters and digits</span>
      </figcaption>
    </figure>
  );
}

import { Lock } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router";
import { More } from "../ui/More";
import { dateInWords } from "../words/dates";
import { groundRule, hopMode, hopRole } from "../words/labels";
import type { HopKeptFragment } from "./ClaimSources.generated";
import styles from "./Sources.module.css";

/** Everything that is known of each hop. */
export function HopDetails({ hops }: { hops: readonly HopKeptFragment[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <More summary="Hop by hop" isOpen={isOpen} onToggle={setOpen}>
      <ol className={styles.details}>
        {hops.map((hop) => (
          <li key={hop.id}>
            <HopName hop={hop} />
            <span className="quiet"> {about(hop)}</span>
            {hop.groundRule === "OFF_RECORD" && (
              <span className={styles.inside}>
                {" "}
                <Lock aria-hidden size={12} /> desk only
              </span>
            )}
            {hop.url && (
              <>
                {" "}
                <a href={hop.url} target="_blank" rel="noreferrer" className={styles.address}>
                  {hop.url}
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
    </More>
  );
}

function HopName({ hop }: { hop: HopKeptFragment }) {
  return hop.party ? (
    <Link to={`/desk/parties/${hop.party.id}`} dir="auto">
      {hop.label}
    </Link>
  ) : (
    <span dir="auto">{hop.label}</span>
  );
}

function about(hop: HopKeptFragment): string {
  return [
    hopRole[hop.role],
    hop.party && hop.description,
    hop.groundRule !== "ON_RECORD" && groundRule[hop.groundRule],
    hop.reasonForAnonymity && `not named because ${hop.reasonForAnonymity}`,
    hop.nameKept && "name in the vault",
    hop.mode && hopMode[hop.mode],
    hop.cue && `“${hop.cue}”`,
    dateInWords(hop.saidOn),
    hop.locator,
  ]
    .filter(Boolean)
    .join(" · ");
}

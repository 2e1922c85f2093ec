import { draftsUnder } from "../../form/drafts";
import { useMember } from "../../session/member";
import { Button } from "../../ui/Button";
import styles from "../text/text.module.css";
import type { Deed } from "../text/writing";

interface Props {
  articleVersionId: string;
  quoteAt: (start: number, end: number) => string;
  onOpen: (deed: Deed, place: string) => void;
}

/** Claims of this text that were begun and not recorded. */
export function Unfinished({ articleVersionId, quoteAt, onOpen }: Props) {
  const member = useMember();
  const begun = (["claim", "opinion"] as const).flatMap((deed) =>
    draftsUnder(`${member.id}/${deed}/${articleVersionId}/`)
      .map((name) => name.slice(name.lastIndexOf("/") + 1))
      .filter((place) => /^\d+-\d+$/.test(place))
      .map((place) => ({ deed, place })),
  );
  if (begun.length === 0) {
    return null;
  }
  return (
    <ul aria-label="Unfinished" className={styles.drafts}>
      {begun.map(({ deed, place }) => (
        <li key={`${deed} ${place}`}>
          Unfinished {deed}: <q dir="auto">{quoteAt(...ends(place))}</q>{" "}
          <Button look="quiet" onPress={() => onOpen(deed, place)}>
            Go on
          </Button>
        </li>
      ))}
    </ul>
  );
}

function ends(place: string): [number, number] {
  const [start = 0, end = 0] = place.split("-").map(Number);
  return [start, end];
}

import { X } from "lucide-react";
import { useQuery } from "urql";
import { PartyByIdDocument } from "../../party/Party.generated";
import { PartyBox } from "../../party/PartyBox";
import { Button } from "../../ui/Button";
import styles from "./Board.module.css";

interface Props {
  company?: string;
  onChange: (company?: string) => void;
}

/** One party's requests alone. */
export function CompanyFilter({ company, onChange }: Props) {
  const [{ data }] = useQuery({ query: PartyByIdDocument, variables: { id: company ?? "" }, pause: !company });
  if (!company) {
    return (
      <div className={styles.filter}>
        <PartyBox label="Only requests to" picked={null} mayRecord={false} onPick={(party) => onChange(party?.id)} />
      </div>
    );
  }
  const name = data ? (data.party?.name ?? "a party that is not there") : "…";
  return (
    <p className={styles.filter}>
      Only requests to <strong dir="auto">{name}</strong>{" "}
      <Button look="quiet" onPress={() => onChange(undefined)}>
        <X aria-hidden size={14} /> Show all
      </Button>
    </p>
  );
}

import { Link } from "react-router";
import { RatingMark } from "../../ui/RatingMark";
import styles from "./set.module.css";

/** A claim by what it says and what was found. */
export interface Found {
  id: string;
  statement: string;
  language: string;
  checkedAt?: string;
  rating?: { label: string; value?: number | null } | null;
}

interface Props {
  claims: readonly Found[];
  /** Where the page of a claim is, if there is one. */
  pageOf?: (id: string) => string;
}

export function FoundClaims({ claims, pageOf }: Props) {
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.id} className={styles.claim}>
          {pageOf ? (
            <Link to={pageOf(claim.id)} lang={claim.language} dir="auto">
              {claim.statement}
            </Link>
          ) : (
            <span lang={claim.language} dir="auto">
              {claim.statement}
            </span>
          )}
          <RatingMark label={claim.rating?.label} value={claim.rating?.value} checkedAt={claim.checkedAt} />
        </li>
      ))}
    </ul>
  );
}

export const readersPage = (id: string) => `/claims/${id}`;
export const deskPage = (id: string) => `/desk/claims/${id}`;

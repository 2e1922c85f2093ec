import { Link } from "react-router";
import { Paged } from "../../ui/Paged";
import { RatingMark } from "../../ui/RatingMark";
import { Section } from "../../ui/Section";
import { Empty } from "../../ui/States";
import { PublicationMark, StatusMark } from "../../ui/StatusMark";
import { claimPartyRole } from "../../words/labels";
import styles from "../Party.module.css";
import { PartyClaimsDocument, type PartyClaimsQuery } from "./About.generated";

type Claim = PartyClaimsQuery["claims"]["nodes"][number];

/** The claims that concern the party, with what the desk found. */
export function ClaimedAbout({ partyId, name }: { partyId: string; name: string }) {
  return (
    <Section title="What is claimed about it">
      <Paged
        query={PartyClaimsDocument}
        variables={{ party: partyId, first: 10 }}
        read={(data) => data.claims}
        empty={<Empty>No claim is about {name}.</Empty>}
      >
        {(claims) => (
          <ul>
            {claims.map((claim) => (
              <One key={claim.id} claim={claim} partyId={partyId} />
            ))}
          </ul>
        )}
      </Paged>
    </Section>
  );
}

function One({ claim, partyId }: { claim: Claim; partyId: string }) {
  const role = claim.parties.find(({ party }) => party.id === partyId)?.role;
  return (
    <li className={styles.entry}>
      <p className={styles.statement}>
        <Link to={`/desk/claims/${claim.id}`} lang={claim.language} dir="auto">
          {claim.statement}
        </Link>
      </p>
      <p className={styles.marks}>
        {role && <span>{claimPartyRole[role]}</span>}
        <StatusMark status={claim.verificationStatus} />
        <PublicationMark status={claim.publicationStatus} />
        <Found claim={claim} />
      </p>
    </li>
  );
}

/** Only what somebody approved is found. */
function Found({ claim: { check, verificationStatus } }: { claim: Claim }) {
  if (verificationStatus !== "VERIFIED" || !check?.proposal || !check.approval) {
    return null;
  }
  const { rating } = check.proposal;
  return <RatingMark label={rating?.label} value={rating?.value} checkedAt={check.approval.at} />;
}

import { checkability, claimPartyRole, evidenceStance } from "../words/labels";
import type { ApprovalContentFragment } from "./ApprovalContent.generated";
import { answerInWords } from "./answerInWords";
import { Finding } from "./Finding";
import styles from "./review.module.css";

/** Everything that an approval approves. */
export function ApprovalContent({ claim }: { claim: ApprovalContentFragment }) {
  const proposal = claim.check?.proposal;
  return (
    <>
      <p className={styles.statement} lang={claim.language} dir="auto">
        {claim.statement}
      </p>
      {proposal && <Finding proposal={proposal} large />}
      <dl className={styles.facts}>
        <dt>Checkability</dt>
        <dd>{checkability[claim.checkability]}</dd>
        {claim.limits && (
          <>
            <dt>Stays open</dt>
            <dd dir="auto">{claim.limits}</dd>
          </>
        )}
        <List title="About" none="Nobody">
          {claim.parties.map(({ party, role }) => `${party.name}, ${claimPartyRole[role].toLowerCase()}`)}
        </List>
        <List title="Who said it" none="Nobody is recorded">
          {claim.attributions.map((chain) =>
            chain.publicSentence ? chain.publicSentence : `${chain.sentence} (stays at the desk)`,
          )}
        </List>
        <List title="Evidence" none="None">
          {claim.evidence.map((evidence) => `${evidenceStance[evidence.stance]}: ${evidence.title}`)}
        </List>
        <List title="Answers" none="None">
          {claim.companyResponses.filter((response) => response.standing).map(answerInWords)}
        </List>
      </dl>
    </>
  );
}

function List({ title, none, children }: { title: string; none: string; children: readonly string[] }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {children.length === 0 ? (
          <span className="quiet">{none}</span>
        ) : (
          <ul>
            {children.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        )}
      </dd>
    </>
  );
}

import { Fragment } from "react";
import { Link } from "react-router";
import type { ClaimPartyRole } from "../../graphql/schema.generated";
import { claimPartyRole } from "../../words/labels";
import type { ClaimHeadFragment } from "./ClaimHead.generated";

type Parties = ClaimHeadFragment["parties"];

/** Whom the claim is about, by role, the accused first. */
export function Subjects({ parties }: { parties: Parties }) {
  return Object.entries(claimPartyRole).map(([role, words]) => {
    const inRole = parties.filter((party) => party.role === (role as ClaimPartyRole));
    return inRole.length === 0 ? null : (
      <div key={role}>
        <dt>{words}</dt>
        <dd>
          {inRole.map(({ party }, place) => (
            <Fragment key={party.id}>
              {place > 0 && ", "}
              <Link to={`/desk/parties/${party.id}`} dir="auto">
                {party.name}
              </Link>
            </Fragment>
          ))}
        </dd>
      </div>
    );
  });
}

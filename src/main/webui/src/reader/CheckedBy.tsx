import { OutsideLink } from "./claim/OutsideLink";
import type { CheckedByFragment } from "./PublishedParts.generated";

/** Whose check it is, when it is not this house's. */
export function CheckedBy({ claim: { ownCheck, publisher, url } }: { claim: CheckedByFragment }) {
  if (ownCheck) {
    return null;
  }
  const address = url ?? publisher.url;
  const name = <bdi>{publisher.name}</bdi>;
  return <>Checked by {address ? <OutsideLink href={address}>{name}</OutsideLink> : name}</>;
}

import { mayAct, useMember } from "../../session/member";
import { Section } from "../../ui/Section";
import { useLanding } from "../../ui/useLanding";
import styles from "./blocker.module.css";
import type { ClaimBlockersFragment } from "./ClaimBlockers.generated";
import { EarlierWaivers } from "./EarlierWaivers";
import { OpenBlocker } from "./OpenBlocker";
import { type Point, pointsOf } from "./points";
import { Tick } from "./Tick";
import { WaiverInForce } from "./WaiverInForce";

/** What is in order, and what keeps the claim from its readers. */
export function BlockersSection({ claim }: { claim: ClaimBlockersFragment }) {
  const count = claim.blockers.length;
  const points = pointsOf(claim);
  const landing = useLanding<HTMLUListElement>(points.map(keyOf).join());
  const aside = (
    <span className="quiet">
      {count === 0
        ? "Nothing stands in the way"
        : `${count} ${count === 1 ? "thing stands" : "things stand"} in the way`}
    </span>
  );
  return (
    <Section title="To publish" aside={aside}>
      <ul ref={landing} tabIndex={-1} className={styles.points}>
        {points.map((point) => (
          <li key={keyOf(point)} className={styles.point}>
            <PointLine point={point} claim={claim} />
          </li>
        ))}
      </ul>
      <EarlierWaivers claim={claim} />
    </Section>
  );
}

function keyOf(point: Point): string {
  switch (point.kind) {
    case "fine":
      return point.words;
    case "open":
      return `${point.blocker.code} ${point.blocker.company?.id ?? ""}`;
    default:
      return point.waiver.id;
  }
}

function PointLine({ point, claim }: { point: Point; claim: ClaimBlockersFragment }) {
  const isEditor = mayAct(useMember(), "EDITOR") && !claim.discardedAt;
  switch (point.kind) {
    case "fine":
      return <Tick kind="fine">{point.words}</Tick>;
    case "open":
      return <OpenBlocker blocker={point.blocker} claim={claim} isEditor={isEditor} />;
    default:
      return <WaiverInForce waiver={point.waiver} isEditor={isEditor} />;
  }
}

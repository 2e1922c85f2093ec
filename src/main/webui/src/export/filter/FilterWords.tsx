import { Fragment } from "react";
import type { ClaimSetScope } from "../../graphql/schema.generated";
import { claimSetScope } from "../../words/labels";
import styles from "./filter.module.css";
import { allOf, conditionsOf, type Filter, type NameOf } from "./filterInWords";

interface Props {
  scope: ClaimSetScope;
  filter: Filter;
  nameOf: NameOf;
}

/** Which claims a set holds: every condition holds, and of each one value is enough. */
export function FilterWords({ scope, filter, nameOf }: Props) {
  const conditions = conditionsOf(filter, nameOf);
  if (conditions.length === 0) {
    return <p>{allOf(scope)}</p>;
  }
  return (
    <>
      <p>
        {claimSetScope[scope]} {conditions.length === 1 ? "with this" : "with all of this"}:
      </p>
      <dl className={styles.conditions}>
        {conditions.map(({ field, label, values }) => (
          <div key={field} className={styles.condition}>
            <dt>{label}</dt>
            <dd>
              {values.map((value, place) => (
                <Fragment key={value}>
                  {place > 0 && " or "}
                  <bdi>{value}</bdi>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

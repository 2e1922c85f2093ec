import { Link, useSearchParams } from "react-router";
import { Paged } from "../../ui/Paged";
import { Empty } from "../../ui/States";
import { Tabs } from "../Tabs";
import { ImportItem } from "./ImportItem";
import { ImportsDocument } from "./Imports.generated";
import styles from "./list.module.css";
import { readWhich, statesOf, which, whichWords } from "./which";

/** The files that were uploaded, newest first. */
export function ImportList() {
  const [address] = useSearchParams();
  const shown = readWhich(address);
  return (
    <>
      <Tabs
        label="Which imports"
        tabs={which.map((one) => ({
          key: one,
          to: { search: one === "all" ? "" : `?show=${one}` },
          words: whichWords[one],
          isShown: one === shown,
        }))}
      />
      <Paged
        key={shown}
        query={ImportsDocument}
        variables={{ state: statesOf[shown] }}
        read={(data) => data.imports}
        requestPolicy="cache-and-network"
        empty={
          <Empty>
            {shown === "all" ? (
              "Nothing was imported yet. Upload a file above: reading it changes nothing."
            ) : (
              <>
                There is no such import. Look at{" "}
                <Link to={{ search: "" }} className={styles.go}>
                  all of them
                </Link>
                .
              </>
            )}
          </Empty>
        }
      >
        {(imports) => (
          <ul className={styles.rows}>
            {imports.map((one) => (
              <ImportItem key={one.id} one={one} />
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}

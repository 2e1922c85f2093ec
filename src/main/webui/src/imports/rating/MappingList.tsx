import { useRef } from "react";
import { Link } from "react-router";
import { Paged } from "../../ui/Paged";
import { Empty } from "../../ui/States";
import { MappingItem } from "./MappingItem";
import { RatingMappingsDocument } from "./Ratings.generated";
import styles from "./rating.module.css";

/** Every label that is mapped, in the order of the alphabet. */
export function MappingList({ text }: { text: string }) {
  const list = useRef<HTMLElement>(null);
  return (
    <section ref={list} tabIndex={-1} aria-label="Mapped labels" className={styles.list}>
      <Paged
        query={RatingMappingsDocument}
        variables={{ text: text || undefined }}
        read={(data) => data.ratingMappings}
        requestPolicy="cache-and-network"
        empty={
          <Empty>
            {text ? (
              <>
                No label and no publisher has these words. Look at <Link to={{ search: "" }}>all of them</Link>.
              </>
            ) : (
              "No label is mapped yet."
            )}
          </Empty>
        }
      >
        {(mappings) => (
          <ul className={styles.rows}>
            {mappings.map((mapping) => (
              <MappingItem key={mapping.id} mapping={mapping} onRemoved={() => list.current?.focus()} />
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}

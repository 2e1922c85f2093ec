import type { SavedSearchFilter, SearchFilter } from "../../graphql/schema.generated";

/** A filter as it was read, to be sent again: the cache's own mark on it is none of the schema's fields. */
export function asInput(filter: SavedSearchFilter): SearchFilter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== "__typename"));
}

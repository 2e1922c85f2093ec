import { orNull } from "../../form/values";
import type { ImportColumn, RereadImportInput } from "../../graphql/schema.generated";
import { type Columns, chosenColumns, fields, noColumns } from "../upload/fields";

export interface RereadValues {
  version: number;
  language: string;
  publisherName: string;
  publisherUrl: string;
  columns: Columns;
}

interface Known {
  id: string;
  version: number;
  format: string;
  language?: string | null;
  publisher?: { name: string; url?: string | null } | null;
  columns: readonly Pick<ImportColumn, "column" | "field">[];
}

/** How the file is read now, as the form's values. */
export function rereadValues(one: Known): RereadValues {
  const columns = { ...noColumns };
  for (const field of fields) {
    columns[field] = one.columns.find((known) => known.field === field)?.column ?? "";
  }
  return {
    version: one.version,
    language: one.language ?? "",
    publisherName: one.publisher?.name ?? "",
    publisherUrl: one.publisher?.url ?? "",
    columns,
  };
}

/** What is left out stays as it was. A publisher's name and address go together. */
export function rereadInput(one: Known, values: RereadValues): RereadImportInput {
  const before = rereadValues(one);
  const isOther = (name: "language" | "publisherName" | "publisherUrl") => values[name].trim() !== before[name];
  const hasOtherPublisher = isOther("publisherName") || isOther("publisherUrl");
  return {
    importId: one.id,
    expectedVersion: values.version,
    language: isOther("language") ? orNull(values.language) : undefined,
    publisherName: hasOtherPublisher ? orNull(values.publisherName) : undefined,
    publisherUrl: hasOtherPublisher ? orNull(values.publisherUrl) : undefined,
    columns: one.format === "CSV" ? chosenColumns(values.columns) : undefined,
  };
}

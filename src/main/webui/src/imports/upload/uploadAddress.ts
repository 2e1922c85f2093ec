import { orNull } from "../../form/values";
import type { ImportFormat } from "../../graphql/schema.generated";
import { type Columns, chosenColumns } from "./fields";

/** How a file is to be read, as the form has it. */
export interface Reading {
  format: ImportFormat | "";
  language: string;
  publisherName: string;
  publisherUrl: string;
}

/** Where a file is sent to; what nobody said is left out. */
export function uploadAddress(reading: Reading, fileName: string, columns: Columns): string {
  const address = new URLSearchParams({ format: reading.format, fileName });
  for (const name of ["language", "publisherName", "publisherUrl"] as const) {
    const value = orNull(reading[name]);
    if (value) {
      address.set(name, value);
    }
  }
  if (reading.format === "CSV") {
    const chosen = chosenColumns(columns).map(({ field, column }) => [field, column]);
    address.set("columns", JSON.stringify(Object.fromEntries(chosen)));
  }
  return `/import?${address}`;
}

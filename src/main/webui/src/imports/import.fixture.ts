import type { WholeImportFragment } from "./one/Import.generated";

export const edith = { id: "mem_edith", name: "Edith", role: "EDITOR" } as const;
export const ada = { id: "mem_ada", name: "Ada", role: "ADMIN" } as const;

/** A file that Edith uploaded, as its dry run left it. */
export const ready: WholeImportFragment = {
  id: "imp_1",
  version: 4,
  fileName: "checks.json",
  format: "CLAIM_REVIEW",
  bytes: 3_400_000,
  sha256: "ab".repeat(32),
  state: "READY",
  read: 3_400_000,
  total: 3_400_000,
  language: null,
  publisher: null,
  columns: [],
  counts: [
    { outcome: "CREATE", count: 2 },
    { outcome: "UNMAPPED", count: 1 },
  ],
  unmappedRatings: [{ publisher: "fato.example", label: "Pinocchio", count: 1 }],
  failure: null,
  uploadedAt: "2026-11-26T09:00:00Z",
  uploadedBy: edith,
  readAt: "2026-11-26T09:01:00Z",
  proposedAt: null,
  proposedBy: null,
  approvedAt: null,
  approvedBy: null,
  returnedAt: null,
  returnedBy: null,
  returnedBecause: null,
  discardedBecause: null,
  finishedAt: null,
};

/** The same, proposed by Edith. */
export const proposed: WholeImportFragment = {
  ...ready,
  version: 5,
  state: "PROPOSED",
  proposedAt: "2026-11-26T09:05:00Z",
  proposedBy: edith,
};

import { BookOpenCheck, Check, CircleAlert, CircleSlash, Contrast, type LucideIcon, Users } from "lucide-react";
import type { ImportState } from "../graphql/schema.generated";

interface Word {
  label: string;
  icon: LucideIcon;
  /** The part of the token's name that gives it its colour. */
  tone: string;
}

export const importState: Record<ImportState, Word> = {
  READING: { label: "Being read", icon: Contrast, tone: "in-check" },
  READY: { label: "Read, not proposed", icon: BookOpenCheck, tone: "in-check" },
  PROPOSED: { label: "Waiting for approval", icon: Users, tone: "awaiting" },
  APPROVING: { label: "Being imported", icon: Contrast, tone: "awaiting" },
  DONE: { label: "Imported", icon: Check, tone: "checked" },
  FAILED: { label: "Could not be read", icon: CircleAlert, tone: "returned" },
  DISCARDED: { label: "Discarded", icon: CircleSlash, tone: "unverified" },
};

/** Whether the server works on it just now. */
export function isAtWork(state: ImportState): boolean {
  return state === "READING" || state === "APPROVING";
}

import { ArrowLeft, Check, Circle, CircleDot, CircleSlash, Contrast, type LucideIcon, Users } from "lucide-react";
import type { PublicationStatus, VerificationStatus } from "../graphql/schema.generated";

interface Word {
  label: string;
  icon: LucideIcon;
  /** The part of the token's name that gives it its colour. */
  tone: string;
}

export const verificationStatus: Record<VerificationStatus, Word> = {
  UNVERIFIED: { label: "Unverified", icon: Circle, tone: "unverified" },
  IN_CHECK: { label: "In check", icon: Contrast, tone: "in-check" },
  AWAITING_APPROVAL: { label: "Waiting for approval", icon: Users, tone: "awaiting" },
  RETURNED: { label: "Returned", icon: ArrowLeft, tone: "returned" },
  VERIFIED: { label: "Checked", icon: Check, tone: "checked" },
};

export const publicationStatus: Record<PublicationStatus, Word> = {
  UNPUBLISHED: { label: "Not published", icon: Circle, tone: "unverified" },
  PUBLISHED: { label: "Published", icon: CircleDot, tone: "published" },
  WITHDRAWN: { label: "Withdrawn", icon: CircleSlash, tone: "withdrawn" },
};

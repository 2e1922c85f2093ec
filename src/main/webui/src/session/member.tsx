import { createContext, type ReactNode, useContext, useMemo, useRef } from "react";
import { useQuery } from "urql";
import { failureOf } from "../graphql/failure";
import type { Role } from "../graphql/schema.generated";
import { MeDocument, type MeQuery } from "./Me.generated";

export type Member = MeQuery["me"];

/** Who is in front of the page. `refused`: logged in, but with no role at this desk. */
export type Visitor =
  | { kind: "unknown" }
  | { kind: "reader" }
  | { kind: "refused"; message: string }
  | { kind: "member"; member: Member };

const CurrentVisitor = createContext<Visitor>({ kind: "unknown" });

export function VisitorProvider({ children }: { children: ReactNode }) {
  const [{ data, error }] = useQuery({ query: MeDocument });
  const known = useRef<Visitor>({ kind: "unknown" });
  const visitor = useMemo<Visitor>(() => {
    if (data) {
      known.current = { kind: "member", member: data.me };
    } else if (error && known.current.kind !== "member") {
      // When a session ends, its person's forms stay on the page.
      const failure = failureOf(error);
      known.current = failure.kind === "forbidden" ? { kind: "refused", message: failure.message } : { kind: "reader" };
    }
    return known.current;
  }, [data, error]);
  return <CurrentVisitor value={visitor}>{children}</CurrentVisitor>;
}

export function useVisitor(): Visitor {
  return useContext(CurrentVisitor);
}

/** The member at the desk. Only pages behind the login may ask. */
export function useMember(): Member {
  const visitor = useVisitor();
  if (visitor.kind !== "member") {
    throw new Error("Nobody is logged in.");
  }
  return visitor.member;
}

const ranks: Record<Role, number> = { REPORTER: 0, CHECKER: 1, EDITOR: 2, ADMIN: 3 };

export function mayAct(member: Member, least: Role): boolean {
  return ranks[member.role as Role] >= ranks[least];
}

import type { ReactNode } from "react";
import { mayAct, useMember } from "../session/member";

/** What the server answers to nobody else. */
export function EditorsOnly({ children }: { children: ReactNode }) {
  return mayAct(useMember(), "EDITOR") ? (
    children
  ) : (
    <>
      <h1>Imports are for editors</h1>
      <p>Ask an editor of this desk, if there is something to bring along.</p>
    </>
  );
}

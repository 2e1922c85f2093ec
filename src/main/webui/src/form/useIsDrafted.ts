import { useMember } from "../session/member";
import { loadDraft } from "./drafts";

/** Whether a form has words from an earlier visit, so that it can stand open at once. */
export function useIsDrafted(draft: string): boolean {
  const member = useMember();
  return loadDraft(`${member.id}/${draft}`) !== undefined;
}

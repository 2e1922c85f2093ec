import { useEffect, useRef } from "react";
import { useQuery, useSubscription } from "urql";
import { isAtWork } from "../importState";
import { ImportPageDocument, ImportProgressDocument } from "./Import.generated";

/** How long the server may say nothing of its work before it is asked, in milliseconds. */
const patience = 5_000;

/** One import as it is now. While the server works on it, it tells how far it is; where it does not, it is asked. */
export function useImport(id: string) {
  const [{ data, error }, readAgain] = useQuery({
    query: ImportPageDocument,
    variables: { id },
    requestPolicy: "cache-and-network",
  });
  const one = data?.import;
  const isWorking = one != null && isAtWork(one.state);
  const [{ data: told }] = useSubscription({
    query: ImportProgressDocument,
    variables: { importId: id },
    pause: !isWorking,
  });
  const lastTold = useRef(0);
  useEffect(() => {
    if (told) {
      lastTold.current = Date.now();
    }
  }, [told]);
  useEffect(() => {
    if (!isWorking) {
      return;
    }
    const asking = setInterval(() => {
      if (Date.now() - lastTold.current > patience) {
        readAgain({ requestPolicy: "network-only" });
      }
    }, patience);
    return () => clearInterval(asking);
  }, [isWorking, readAgain]);
  return { data, one, error };
}

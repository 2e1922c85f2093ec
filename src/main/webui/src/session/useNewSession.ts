import { useEffect } from "react";
import { useClient } from "urql";
import { refresh } from "../graphql/refresh";
import { announce } from "./connection";
import { MeDocument } from "./Me.generated";

/** While a session has ended, looks whether its person has logged in meanwhile in another window. */
export function useNewSession(isOver: boolean) {
  const client = useClient();
  useEffect(() => {
    if (!isOver) {
      return;
    }
    const look = async () => {
      const { data } = await client.query(MeDocument, {}, { requestPolicy: "network-only" }).toPromise();
      if (data) {
        announce("loggedIn");
        refresh();
      }
    };
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [client, isOver]);
}

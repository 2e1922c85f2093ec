import { useCallback, useEffect, useRef, useState } from "react";
import type { Failure } from "../../graphql/failure";
import { announce } from "../../session/connection";
import { type Sending, sendFile } from "./sendFile";
import type { Uploaded } from "./uploadAnswer";

export type UploadState =
  | { kind: "idle" }
  | { kind: "sending"; bytes: number }
  | { kind: "refused"; message: string }
  | { kind: "failed"; failure: Failure }
  | { kind: "cancelled" };

/** One upload at a time. Leaving the page ends it. */
export function useUpload(onDone: (importId: string) => void) {
  const [state, setState] = useState<UploadState>({ kind: "idle" });
  const sending = useRef<Sending>(undefined);
  useEffect(() => () => sending.current?.cancel(), []);
  const isSending = state.kind === "sending";
  useEffect(() => {
    if (isSending) {
      // The browser asks before it leaves the page, and the upload with it.
      const ask = (event: BeforeUnloadEvent) => event.preventDefault();
      window.addEventListener("beforeunload", ask);
      return () => window.removeEventListener("beforeunload", ask);
    }
  }, [isSending]);

  const send = useCallback(
    async (address: string, file: File) => {
      setState({ kind: "sending", bytes: 0 });
      sending.current = sendFile(address, file, (bytes) => setState({ kind: "sending", bytes }));
      const uploaded = await sending.current.ended;
      if (uploaded.kind === "done") {
        onDone(uploaded.importId);
      } else {
        setState(stateAfter(uploaded));
      }
    },
    [onDone],
  );
  const cancel = useCallback(() => sending.current?.cancel(), []);
  const forget = useCallback(() => setState({ kind: "idle" }), []);
  return { state, send, cancel, forget };
}

function stateAfter(uploaded: Exclude<Uploaded, { kind: "done" }>): UploadState {
  switch (uploaded.kind) {
    case "login":
      announce("login");
      return { kind: "failed", failure: { kind: "login", message: "Your session has ended. Log in again." } };
    case "offline": {
      const message =
        "The connection ended before the whole file was sent: the server may be away, or the file larger than it takes. Nothing was imported.";
      return { kind: "failed", failure: { kind: "other", message } };
    }
    default:
      return uploaded;
  }
}

import { type Uploaded, uploadAnswer } from "./uploadAnswer";

export interface Sending {
  /** How it ended, in any case. */
  ended: Promise<Uploaded>;
  cancel: () => void;
}

/** Sends a file as it is. Not by `fetch`, which cannot say how far it has come. */
export function sendFile(address: string, file: File, onProgress: (bytes: number) => void): Sending {
  const request = new XMLHttpRequest();
  const ended = new Promise<Uploaded>((resolve) => {
    request.upload.onprogress = (event) => onProgress(event.loaded);
    request.onload = () => resolve(uploadAnswer(request.status, request.responseText));
    request.onerror = () => resolve({ kind: "offline" });
    request.onabort = () => resolve({ kind: "cancelled" });
  });
  request.open("POST", address);
  // Without it the server takes nothing with a session's cookie: no form of another site can send it.
  request.setRequestHeader("GraphQL-Preflight", "1");
  request.setRequestHeader("Content-Type", "application/octet-stream");
  request.send(file);
  return { ended, cancel: () => request.abort() };
}

import type { Failure } from "../graphql/failure";
import { useConnection } from "../session/connection";
import { Failed, Note } from "../ui/States";

const passed: Partial<Record<Failure["kind"], string>> = {
  login: "You are logged in again. What you typed was not saved yet: send it once more.",
  offline: "The server answers again. What you typed may not be saved yet: send it once more.",
};

/** Why a form's last try got no answer; once that has passed, what there is to do. */
export function LastTry({ failure }: { failure: Failure }) {
  const words = passed[failure.kind];
  return useConnection() === "up" && words ? <Note>{words}</Note> : <Failed failure={failure} />;
}

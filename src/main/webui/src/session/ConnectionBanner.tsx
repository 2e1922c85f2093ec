import styles from "./ConnectionBanner.module.css";
import { useConnection } from "./connection";
import { logInHere } from "./logIn";
import { useVisitor } from "./member";
import { useNewSession } from "./useNewSession";

/** Says that the server is away, or that a session has ended, for as long as it is so. */
export function ConnectionBanner() {
  const connection = useConnection();
  const visitor = useVisitor();
  const isOver = connection === "loggedOut" && visitor.kind === "member";
  useNewSession(isOver);
  if (connection === "down") {
    return (
      <div role="status" className={styles.banner}>
        The server cannot be reached. What you type is kept; the page goes on as soon as it answers.
      </div>
    );
  }
  if (isOver) {
    return (
      <div role="alert" className={styles.banner}>
        Your session has ended. What you typed is kept. <a href={logInHere()}>Log in again</a>
      </div>
    );
  }
  return null;
}

import { Outlet } from "react-router";
import { LiveDesk } from "../session/LiveDesk";
import { logInHere } from "../session/logIn";
import { useVisitor } from "../session/member";
import { Skeleton } from "../ui/States";

/** The pages behind the login. */
export function DeskOnly() {
  const visitor = useVisitor();
  switch (visitor.kind) {
    case "unknown":
      return <Skeleton />;
    case "reader":
      return (
        <>
          <h1>The desk is for the newsroom</h1>
          <p>
            <a href={logInHere()}>Log in</a> to come here.
          </p>
        </>
      );
    case "refused":
      return (
        <>
          <h1>You have no role at this desk</h1>
          <p>You are logged in. Ask whoever runs the login for the role of a reporter, checker or editor.</p>
        </>
      );
    default:
      return (
        <LiveDesk>
          <Outlet />
        </LiveDesk>
      );
  }
}

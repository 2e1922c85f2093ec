import type { ReactNode } from "react";
import { Link, NavLink } from "react-router";
import { ConnectionBanner } from "../session/ConnectionBanner";
import { logInHere } from "../session/logIn";
import { useVisitor } from "../session/member";
import { role } from "../words/labels";
import styles from "./Shell.module.css";

const deskPages = [
  ["/desk/articles", "Articles"],
  ["/desk/queue", "Queue"],
  ["/desk/replies", "Replies"],
  ["/desk/parties", "Parties"],
] as const;

const openPages = [
  ["/", "Read"],
  ["/exports", "Exports"],
] as const;

/** The head of every page, and the page below it. */
export function Shell({ children }: { children: ReactNode }) {
  const visitor = useVisitor();
  const pages = visitor.kind === "member" ? [...deskPages, ...openPages] : openPages;
  return (
    <>
      <a href="#page" className={styles.skip}>
        Skip to the page
      </a>
      <header className={styles.head}>
        <Link to="/" className={styles.name}>
          Stet
        </Link>
        <nav aria-label="Pages" className={styles.pages}>
          {pages.map(([to, words]) => (
            <NavLink key={to} to={to} end={to === "/"} className={styles.page}>
              {words}
            </NavLink>
          ))}
        </nav>
        <Visitor />
      </header>
      <ConnectionBanner />
      <main id="page" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}

function Visitor() {
  const visitor = useVisitor();
  if (visitor.kind === "unknown") {
    return <span className={styles.visitor} />;
  }
  if (visitor.kind === "reader") {
    return (
      <span className={styles.visitor}>
        <a href={logInHere()}>Log in</a>
      </span>
    );
  }
  return (
    <form method="post" action="/logout" className={styles.visitor}>
      {visitor.kind === "member" && (
        <span>
          {visitor.member.name} <span className="quiet">{role[visitor.member.role].toLowerCase()}</span>
        </span>
      )}
      <button type="submit" className={styles.logOut}>
        Log out
      </button>
    </form>
  );
}

import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { Link, NavLink } from "react-router";
import { ConnectionBanner } from "../session/ConnectionBanner";
import { logInHere } from "../session/logIn";
import { mayAct, useVisitor, type Visitor as Who } from "../session/member";
import { role } from "../words/labels";
import styles from "./Shell.module.css";

// Readers have no use for them; and where they cannot be had, the pages are there all the same.
const QueueCount = deskOnly(() => import("../review/queue/QueueCount").then((file) => file.QueueCount));
const OverdueCount = deskOnly(() => import("../reply/board/OverdueCount").then((file) => file.OverdueCount));
const SearchField = deskOnly(() => import("../matching/search/SearchField").then((file) => file.SearchField));

function deskOnly(load: () => Promise<ComponentType>) {
  return lazy<ComponentType>(() => load().then(asDefault, () => asDefault(() => null)));
}

function asDefault(component: ComponentType) {
  return { default: component };
}

type PageLink = readonly [address: string, words: string, Count?: ComponentType];

const deskPages: readonly PageLink[] = [
  ["/desk/articles", "Articles"],
  ["/desk/queue", "Queue", QueueCount],
  ["/desk/replies", "Replies", OverdueCount],
  ["/desk/parties", "Parties"],
  ["/desk/sets", "Claim sets"],
];

const editorPages: readonly PageLink[] = [["/desk/imports", "Imports"]];

const openPages: readonly PageLink[] = [
  ["/", "Read"],
  ["/exports", "Exports"],
];

/** The head of every page, and the page below it. */
export function Shell({ children }: { children: ReactNode }) {
  const visitor = useVisitor();
  const isMember = visitor.kind === "member";
  const pages = pagesOf(visitor);
  return (
    <>
      <a href="#page" className={styles.skip}>
        Skip to the page
      </a>
      <header className={styles.head}>
        <Link to={isMember ? "/desk/queue" : "/"} className={styles.name}>
          Stet
        </Link>
        <nav aria-label="Pages" className={styles.pages}>
          {pages.map(([to, words, Count]) => (
            <NavLink key={to} to={to} end={to === "/"} className={styles.page}>
              {words}
              {Count && (
                <Suspense fallback={null}>
                  <Count />
                </Suspense>
              )}
            </NavLink>
          ))}
        </nav>
        {isMember && (
          <div className={styles.search}>
            <Suspense fallback={null}>
              <SearchField />
            </Suspense>
          </div>
        )}
        <Visitor />
      </header>
      <ConnectionBanner />
      <main id="page" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}

function pagesOf(visitor: Who): readonly PageLink[] {
  if (visitor.kind !== "member") {
    return openPages;
  }
  return [...deskPages, ...(mayAct(visitor.member, "EDITOR") ? editorPages : []), ...openPages];
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

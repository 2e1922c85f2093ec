import { type RefObject, useState } from "react";
import { Link } from "react-router";
import { Button } from "../../ui/Button";
import { Note } from "../../ui/States";
import { dateInWords, dayInWords, momentInWords } from "../../words/dates";
import { languageInWords } from "../../words/languageInWords";
import { AddVersion } from "./AddVersion";
import type { ArticleHeadFragment, ArticlePageQuery } from "./ArticleHead.generated";
import { ArticleHistory } from "./ArticleHistory";
import { DiscardOrRestore } from "./DiscardOrRestore";
import { EditArticle } from "./EditArticle";
import styles from "./head.module.css";

export type ShownArticle = NonNullable<ArticlePageQuery["article"]>;

interface Props {
  article: ShownArticle;
  /** Which version of the text is on screen. */
  number: number;
  heading: RefObject<HTMLHeadingElement | null>;
}

type Opened = "edit" | "version" | "discard" | "history";

/** What is known of an article beside its text, and what can be done with it as a whole. */
export function ArticleHead({ article, number, heading }: Props) {
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  return (
    <header className={styles.head}>
      <h1 ref={heading} tabIndex={-1} className={styles.headline} lang={article.language ?? undefined} dir="auto">
        {nameOf(article)}
      </h1>
      <Known article={article} />
      <div className={styles.line}>
        <Versions article={article} number={number} />
        <span className={styles.buttons}>
          <Button look="quiet" onPress={() => setOpened("edit")}>
            Edit
          </Button>
          <Button look="quiet" onPress={() => setOpened("version")}>
            Add a version
          </Button>
          <Button look="quiet" onPress={() => setOpened("discard")}>
            {article.discardedAt ? "Restore" : "Discard"}
          </Button>
          <Button look="quiet" onPress={() => setOpened("history")}>
            History
          </Button>
        </span>
      </div>
      {article.discardedAt && (
        <Note>
          Discarded {momentInWords(article.discardedAt)}: {article.discardedWhy}
        </Note>
      )}
      {opened === "edit" && <EditArticle article={article} onClose={close} />}
      {opened === "version" && <AddVersion article={article} onClose={close} />}
      {opened === "discard" && <DiscardOrRestore article={article} onClose={close} />}
      {opened === "history" && <ArticleHistory id={article.id} onClose={close} />}
    </header>
  );
}

export function nameOf(article: Pick<ArticleHeadFragment, "headline" | "url">): string {
  return article.headline ?? article.url ?? "Without a headline";
}

function Known({ article }: { article: ArticleHeadFragment }) {
  const { outlet, bylines, published, language, url, recordedAt } = article;
  return (
    <ul className={styles.known} aria-label="About the article">
      <li>{outlet ? <Link to={`/desk/parties/${outlet.id}`}>{outlet.name}</Link> : "Outlet not known"}</li>
      {bylines.length > 0 && <li>By {bylines.join(", ")}</li>}
      <li>{dateInWords(published) ?? `Publication date not known, recorded ${dayInWords(recordedAt)}`}</li>
      <li>{language ? languageInWords(language) : "Language not known"}</li>
      {url && (
        <li>
          <a href={url} rel="noreferrer noopener" target="_blank">
            {url}
          </a>
        </li>
      )}
      <li>{article.public ? "Readers may be pointed to it" : "Not for readers"}</li>
    </ul>
  );
}

function Versions({ article, number }: { article: ShownArticle; number: number }) {
  const { versions, id } = article;
  const newest = versions.at(-1)?.number;
  return (
    <nav aria-label="Versions of the text" className={styles.versions}>
      {versions.map((version) => (
        <Link
          key={version.id}
          to={version.number === newest ? `/desk/articles/${id}` : `/desk/articles/${id}?version=${version.number}`}
          aria-current={version.number === number ? "page" : undefined}
          className={styles.version}
        >
          Version {version.number}
          {version.number === number && <span className="quiet">, recorded {momentInWords(version.recordedAt)}</span>}
        </Link>
      ))}
    </nav>
  );
}

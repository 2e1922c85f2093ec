import { useCallback, useState } from "react";
import { JustRecorded } from "../../matching/match/JustRecorded";
import { Button } from "../../ui/Button";
import { KeyHelp } from "../../ui/KeyHelp";
import { ClaimCards } from "../claims/ClaimCards";
import { Unfinished } from "../claims/Unfinished";
import { WritePanel } from "../claims/WritePanel";
import { ArticleText } from "./ArticleText";
import type { PassageMarkFragment } from "./ArticleText.generated";
import { keyWords } from "./keyWords";
import { PassagePeek } from "./PassagePeek";
import { isBeside } from "./reveal";
import { SelectionToolbar } from "./SelectionToolbar";
import styles from "./text.module.css";
import type { ReadText } from "./useArticleText";
import { type DeskState, showCard, useDesk } from "./useDesk";

interface Props {
  articleId: string;
  versionId: string;
  language?: string | null;
  read: ReadText;
}

/** The text on one side, its claims on the other. */
export function Desk(props: Props) {
  const { read, language } = props;
  const desk = useDesk(read, language);
  const { sides, chosen, target } = desk;
  return (
    <div ref={sides.root} className={styles.workbench}>
      <TextSide {...props} desk={desk} />
      <ClaimsSide {...props} desk={desk} />
      {chosen && !target && !isBeside() && (
        <PassagePeek about={chosen} read={read} onShowCard={() => showCard(chosen)} onClose={desk.close} />
      )}
    </div>
  );
}

function TextSide({ language, read, desk }: Props & { desk: DeskState }) {
  const { sides, drawn, target, writing, sentences } = desk;
  return (
    <section aria-label="Text" className={styles.textSide}>
      <div className={styles.walk}>
        <Button look="quiet" shortcut="p" onPress={sentences.previous}>
          Previous
        </Button>
        <Button look="quiet" shortcut="n" onPress={sentences.next}>
          Next sentence nobody has looked at
        </Button>
        <KeyHelp keys={keyWords} />
      </div>
      <ArticleText
        ref={sides.text}
        text={drawn.text}
        paragraphs={drawn.paragraphs}
        segments={drawn.segments}
        language={language}
        onOpen={desk.open}
      />
      {target && !writing && (
        <SelectionToolbar
          target={target}
          text={sides.text}
          hasClaims={read.claims.length > 0}
          isTooLong={desk.isTooLong}
          onChoose={desk.make}
        />
      )}
      <p className="visually-hidden" role="status" dir="auto">
        {desk.said}
      </p>
    </section>
  );
}

function ClaimsSide({ articleId, versionId, language, read, desk }: Props & { desk: DeskState }) {
  const { sides, drawn, writing } = desk;
  const { text, points } = read;
  const [recorded, setRecorded] = useState<string>();
  const putAside = () => {
    setRecorded(undefined);
    desk.sides.text.current?.focus({ preventScroll: true });
  };
  const quoteAt = useCallback(
    (start: number, end: number) => text.slice(points.unitOf(start), points.unitOf(end)),
    [text, points],
  );
  const quoteOf = useCallback(({ start, end }: PassageMarkFragment) => quoteAt(start, end), [quoteAt]);
  return (
    <section ref={sides.cards} aria-labelledby="claims-heading" className={styles.side}>
      {writing && (
        <WritePanel
          writing={writing}
          articleId={articleId}
          articleVersionId={versionId}
          text={text}
          language={language}
          claims={read.claims}
          onDone={desk.done}
          onRecorded={setRecorded}
          onCancel={desk.leave}
        />
      )}
      {!writing && recorded && <JustRecorded key={recorded} claimId={recorded} onClose={putAside} />}
      <h2 id="claims-heading">
        Claims <span className="quiet">{read.claims.length}</span>
      </h2>
      {!writing && <Unfinished articleVersionId={versionId} quoteAt={quoteAt} onOpen={desk.begin} />}
      <ClaimCards
        articleId={articleId}
        claims={drawn.claims}
        dismissed={drawn.dismissed}
        quoteOf={quoteOf}
        onShowPlace={desk.showPlace}
      />
    </section>
  );
}

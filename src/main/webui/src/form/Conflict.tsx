import { useMemo, useState } from "react";
import { Button } from "../ui/Button";
import { Overlay } from "../ui/Overlay";
import styles from "./Conflict.module.css";
import { type Piece, staleInWords } from "./conflictPieces";
import { type Choice, chosen, type Stretch, stretches } from "./difference";

interface Props {
  /** The server's sentence: who changed it, and when. */
  message: string;
  pieces: readonly Piece[];
  /** What each piece is to read; one's own words where nothing was chosen. */
  onResolve: (texts: Record<string, string>) => void;
  onCancel: () => void;
}

/** Both texts with the difference marked; the person chooses, place by place, and no word is lost on the way. */
export function Conflict({ message, pieces, onResolve, onCancel }: Props) {
  const [texts, setTexts] = useState<Record<string, string>>(() => Object.fromEntries(pieces.map(startingText)));
  const set = (name: string, text: string) => setTexts((before) => ({ ...before, [name]: text }));
  return (
    <Overlay title="Somebody else changed this" isOpen wide onClose={onCancel}>
      <p>
        {staleInWords(message)} {whatToDo(pieces)}
      </p>
      {pieces.map((piece) =>
        piece.isDisputed ? (
          <Difference key={piece.name} piece={piece} onChange={(text) => set(piece.name, text)} />
        ) : (
          <Taken key={piece.name} piece={piece} />
        ),
      )}
      <div className={styles.buttons}>
        <Button look="main" onPress={() => onResolve(texts)}>
          {pieces.length > 0 ? "Take these words" : "Keep my words"}
        </Button>
        <Button onPress={onCancel}>Back to my words</Button>
      </div>
    </Overlay>
  );
}

function whatToDo(pieces: readonly Piece[]): string {
  if (pieces.some((piece) => piece.isDisputed)) {
    return "Choose what stands, then save again.";
  }
  return pieces.length > 0
    ? "Your words and theirs do not touch: both can stand. Then save again."
    : "Nothing that you wrote is touched by it. Save again.";
}

function startingText(piece: Piece): [string, string] {
  return [piece.name, piece.isDisputed ? piece.mine : piece.theirs];
}

function Taken({ piece }: { piece: Piece }) {
  return (
    <section className={styles.piece} aria-label={piece.label}>
      <h3>{piece.label}</h3>
      <p className="quiet">You had not changed it; theirs is taken.</p>
      <p className={styles.text} dir="auto">
        {piece.theirs || "(nothing)"}
      </p>
    </section>
  );
}

function Difference({ piece, onChange }: { piece: Piece; onChange: (text: string) => void }) {
  const { theirs, mine, cut } = piece;
  const found = useMemo(() => stretches(theirs, mine, cut), [theirs, mine, cut]);
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map());
  const choose = (next: ReadonlyMap<number, Choice>) => {
    setChoices(next);
    onChange(chosen(found, next, cut));
  };
  const all = (choice: Choice) => choose(new Map(found.map((_, place) => [place, choice])));
  return (
    <section className={styles.piece} aria-label={piece.label}>
      <h3>{piece.label}</h3>
      <div className={styles.buttons}>
        <Button look="quiet" onPress={() => all("theirs")}>
          All theirs
        </Button>
        <Button look="quiet" onPress={() => all("mine")}>
          All mine
        </Button>
      </div>
      <p className={styles.text} dir="auto">
        {found.map((stretch, place) => (
          <Place
            // biome-ignore lint/suspicious/noArrayIndexKey: the cut does not change while it is shown
            key={place}
            stretch={stretch}
            choice={choices.get(place) ?? "mine"}
            onChoose={(choice) => choose(new Map(choices).set(place, choice))}
          />
        ))}
      </p>
      <p className="quiet">Will read:</p>
      <p className={styles.text} dir="auto" role="status" data-testid={`result-${piece.name}`}>
        {chosen(found, choices, cut) || "(nothing)"}
      </p>
    </section>
  );
}

interface PlaceProps {
  stretch: Stretch;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

function Place({ stretch, choice, onChoose }: PlaceProps) {
  if (stretch.kind === "same") {
    return stretch.text;
  }
  return (
    <>
      <Side words={stretch.theirs} side="theirs" isChosen={choice === "theirs"} onChoose={onChoose} />
      <Side words={stretch.mine} side="mine" isChosen={choice === "mine"} onChoose={onChoose} />
    </>
  );
}

interface SideProps {
  words: string;
  side: Choice;
  isChosen: boolean;
  onChoose: (choice: Choice) => void;
}

function Side({ words, side, isChosen, onChoose }: SideProps) {
  return (
    <button
      type="button"
      className={styles.side}
      data-side={side}
      aria-pressed={isChosen}
      onClick={() => onChoose(side)}
    >
      <span className={styles.who}>{side}</span>{" "}
      <span className={styles.words}>{words.trim() ? words.replace(/\n$/, "") : `(${blankInWords(words)})`}</span>
    </button>
  );
}

function blankInWords(blank: string): string {
  if (blank === "") {
    return "nothing";
  }
  return blank.includes("\n") ? "a new line" : "a space";
}

import { type Key, useState } from "react";
import { type Found, FoundBox, type FoundBoxProps } from "../form/FoundBox";
import { useSettled } from "../form/useSettled";

/** Something that was chosen, as a form holds it. */
export interface Picked {
  id: string;
  name: string;
}

export interface PickBoxProps extends FoundBoxProps {
  /** Not offered: what another one is sought for. */
  except?: string;
  picked: Picked | null;
  onPick: (picked: Picked | null) => void;
}

interface Props extends PickBoxProps {
  placeholder: string;
  /** What is found for a text; nothing while the server is asked. An empty text is not looked for. */
  useOffers: (text: string) => readonly Found[] | undefined;
}

/** Search as you type for one thing among many. */
export function PickBox({ except, picked, onPick, onBlur, useOffers, ...field }: Props) {
  const [text, setText] = useState(picked?.name ?? "");
  const [shown, setShown] = useState(picked?.id);
  if (picked?.id !== shown) {
    // The form was filled from outside: a draft, or a reset.
    setShown(picked?.id);
    setText(picked?.name ?? "");
  }
  const typed = text.trim();
  // Already while one types: a list that may not be empty would not open when its first line comes.
  const isSeeking = typed !== "" && typed !== picked?.name;
  const settled = useSettled(typed);
  const sought = isSeeking ? settled : "";
  const offers = useOffers(sought)?.filter((offer) => offer.id !== except);

  function pick(id: Key | null) {
    const offer = offers?.find((candidate) => candidate.id === id);
    if (offer) {
      setShown(offer.id);
      setText(offer.name);
      onPick({ id: offer.id, name: offer.name });
    }
  }

  function type(next: string) {
    setText(next);
    if (next.trim() === "" && picked) {
      setShown(undefined);
      onPick(null);
    }
  }

  return (
    <FoundBox
      {...field}
      text={text}
      onType={type}
      offers={sought === "" ? [] : (offers ?? [])}
      onPick={pick}
      onBlur={() => {
        setText(picked?.name ?? text);
        onBlur?.();
      }}
      opensEmpty={isSeeking}
      emptyWords={offers && settled === typed ? "Nothing is found." : "Looking …"}
    />
  );
}

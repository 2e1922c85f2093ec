import { FoundBox, type FoundBoxProps } from "../form/FoundBox";
import styles from "../form/inputs.module.css";
import { MarkedText } from "../ui/MarkedText";
import { partyKind } from "../words/labels";
import { type Offer, type PartySearchOptions, usePartySearch } from "./usePartySearch";

type Props = FoundBoxProps & PartySearchOptions;

/** Search as you type over names and aliases, in a form or beside one. */
export function PartyBox({ kinds, mayRecord, picked, onPick, onUnpicked, onBlur, error, ...field }: Props) {
  const search = usePartySearch({ kinds, mayRecord, picked, onPick, onUnpicked });
  return (
    <FoundBox
      {...field}
      placeholder="Type a name"
      text={search.text}
      onType={search.type}
      offers={search.offers}
      onPick={search.pick}
      onBlur={() => {
        search.leave();
        onBlur?.();
      }}
      error={error ?? search.refusal}
      // The list opens with the first letter; what is found comes a moment later.
      opensEmpty
      emptyWords={search.emptyWords}
    >
      {(offer) => <Words offer={offer} />}
    </FoundBox>
  );
}

function Words({ offer }: { offer: Offer }) {
  const { name, about, recordAs, parts, isAlias } = offer;
  if (recordAs) {
    return (
      <>
        Record “{name}” as a new {partyKind[recordAs].toLowerCase()}
      </>
    );
  }
  const marked = parts && <MarkedText parts={parts} />;
  return (
    <>
      {isAlias || !marked ? <bdi>{name}</bdi> : marked}{" "}
      <span className={styles.about}>
        {isAlias && <>also {marked} · </>}
        {about}
      </span>
    </>
  );
}

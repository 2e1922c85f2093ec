import type { ReactNode, Ref } from "react";
import {
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Button as Pressable,
  Text,
} from "react-aria-components";
import styles from "../form/inputs.module.css";
import { partyKind } from "../words/labels";
import { type Offer, type PartySearchOptions, usePartySearch } from "./usePartySearch";

interface Props extends PartySearchOptions {
  label: string;
  hint?: ReactNode;
  isRequired?: boolean;
  onBlur?: () => void;
  error?: string;
  inputRef?: Ref<HTMLInputElement>;
}

/** Search as you type over names and aliases, in a form or beside one. */
export function PartyBox({ label, hint, isRequired, onBlur, error, inputRef, ...options }: Props) {
  const { text, refusal, offers, emptyWords, type, pick, leave } = usePartySearch(options);
  const message = error ?? refusal;
  return (
    <ComboBox
      className={styles.field}
      inputValue={text}
      onInputChange={type}
      onSelectionChange={pick}
      onBlur={() => {
        leave();
        onBlur?.();
      }}
      items={offers}
      // The list opens with the first letter; what is found comes a moment later.
      allowsEmptyCollection
      allowsCustomValue
      isRequired={isRequired}
      validationBehavior="aria"
      isInvalid={message !== undefined}
      menuTrigger="input"
    >
      <Label className={styles.label}>{label}</Label>
      <div className={styles.combo}>
        <Input ref={inputRef} className={styles.input} dir="auto" placeholder="Type a name" />
        <Pressable className={styles.comboButton} aria-label={`Show what is found for ${label}`}>
          <span aria-hidden>▾</span>
        </Pressable>
      </div>
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error}>{message}</FieldError>
      <Popover className={styles.popover}>
        <ListBox className={styles.list} renderEmptyState={() => <div className={styles.option}>{emptyWords}</div>}>
          {(offer: Offer) => (
            <ListBoxItem id={offer.id} className={styles.option} textValue={offer.name}>
              <Words offer={offer} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function Words({ offer: { name, about, recordAs } }: { offer: Offer }) {
  return recordAs ? (
    <>
      Record “{name}” as a new {partyKind[recordAs].toLowerCase()}
    </>
  ) : (
    <>
      {name} <span className={styles.about}>{about}</span>
    </>
  );
}

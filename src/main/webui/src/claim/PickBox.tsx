import { useState } from "react";
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
import { useSettled } from "../party/useSettled";

/** Something that was chosen, as a form holds it. */
export interface Picked {
  id: string;
  name: string;
}

export interface Offer extends Picked {
  /** What tells it apart. */
  about: string;
}

export interface PickBoxProps {
  label: string;
  hint?: React.ReactNode;
  isRequired?: boolean;
  /** Not offered: what another one is sought for. */
  except?: string;
  picked: Picked | null;
  onPick: (picked: Picked | null) => void;
  onBlur?: () => void;
  error?: string;
  inputRef?: React.Ref<HTMLInputElement>;
}

interface Props extends PickBoxProps {
  placeholder: string;
  /** What is found for a text; nothing while the server is asked. An empty text is not looked for. */
  useOffers: (text: string) => readonly Offer[] | undefined;
}

/** Search as you type for one thing among many. */
export function PickBox(props: Props) {
  const { label, hint, isRequired, except, picked, onPick, onBlur, error, inputRef, placeholder, useOffers } = props;
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

  function pick(id: React.Key | null) {
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
    <ComboBox
      className={styles.field}
      inputValue={text}
      onInputChange={type}
      onSelectionChange={pick}
      onBlur={() => {
        setText(picked?.name ?? text);
        onBlur?.();
      }}
      items={sought === "" ? [] : (offers ?? [])}
      allowsEmptyCollection={isSeeking}
      allowsCustomValue
      isRequired={isRequired}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      menuTrigger="input"
    >
      <Label className={styles.label}>{label}</Label>
      <div className={styles.combo}>
        <Input ref={inputRef} className={styles.input} dir="auto" placeholder={placeholder} />
        <Pressable className={styles.comboButton} aria-label={`Show what is found for ${label}`}>
          <span aria-hidden>▾</span>
        </Pressable>
      </div>
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error}>{error}</FieldError>
      <Popover className={styles.popover}>
        <ListBox
          className={styles.list}
          renderEmptyState={() => (
            <div className={styles.option}>{offers && settled === typed ? "Nothing is found." : "Looking …"}</div>
          )}
        >
          {(offer: Offer) => (
            <ListBoxItem id={offer.id} className={styles.option} textValue={offer.name}>
              {offer.name} <span className={styles.about}>{offer.about}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

import type { Key, ReactNode, Ref } from "react";
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
import styles from "./inputs.module.css";

/** One line of what was found. */
export interface Found {
  id: string;
  name: string;
  /** What tells it apart. */
  about: string;
}

/** What every field that finds something while one types is given by its form. */
export interface FoundBoxProps {
  label: string;
  hint?: ReactNode;
  isRequired?: boolean;
  onBlur?: () => void;
  error?: string;
  inputRef?: Ref<HTMLInputElement>;
}

interface Props<Offer extends Found> extends FoundBoxProps {
  placeholder: string;
  text: string;
  onType: (text: string) => void;
  offers: readonly Offer[];
  onPick: (id: Key | null) => void;
  /** Whether the list opens while it is empty, and what it then says. */
  opensEmpty: boolean;
  emptyWords: string;
  /** Whether it opens as soon as the field has the focus, not with the first letter. */
  opensOnFocus?: boolean;
  /** How a line reads; its name and what tells it apart unless said otherwise. */
  children?: (offer: Offer) => ReactNode;
}

/** How a field looks and acts that finds things while one types; what is found is its owner's. */
export function FoundBox<Offer extends Found>(props: Props<Offer>) {
  const { label, hint, isRequired, onBlur, error, inputRef, placeholder, text, offers, emptyWords } = props;
  const line = props.children ?? NameAndAbout;
  return (
    <ComboBox
      className={styles.field}
      inputValue={text}
      onInputChange={props.onType}
      onSelectionChange={props.onPick}
      onBlur={onBlur}
      items={offers}
      allowsEmptyCollection={props.opensEmpty}
      allowsCustomValue
      isRequired={isRequired}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      menuTrigger={props.opensOnFocus ? "focus" : "input"}
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
        <ListBox className={styles.list} renderEmptyState={() => <div className={styles.option}>{emptyWords}</div>}>
          {(offer: Offer) => (
            <ListBoxItem id={offer.id} className={styles.option} textValue={offer.name}>
              {line(offer)}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function NameAndAbout({ name, about }: Found): ReactNode {
  return (
    <>
      {name} <span className={styles.about}>{about}</span>
    </>
  );
}

import { useRef, useState } from "react";
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
import { Controller, type FieldValues } from "react-hook-form";
import { useQuery } from "urql";
import type { InputProps } from "../form/inputs";
import styles from "../form/inputs.module.css";
import { newRequestId } from "../form/values";
import type { PartyKind } from "../graphql/schema.generated";
import { useAction } from "../graphql/useAction";
import { partyKind } from "../words/labels";
import { FindPartiesDocument } from "./FindParties.generated";
import { RecordPartyDocument } from "./RecordParty.generated";
import { useSettled } from "./useSettled";

/** A party as a form holds it. */
export interface PickedParty {
  id: string;
  name: string;
}

interface Props<Values extends FieldValues> extends InputProps<Values> {
  /** Only these kinds are offered; the first is what a new party is recorded as. */
  kinds?: readonly PartyKind[];
  mayRecord?: boolean;
}

/** Search as you type over names and aliases; who is not there yet is recorded on the spot. */
export function PartyInput<Values extends FieldValues>(props: Props<Values>) {
  const isUnpicked = useRef(false);
  const validate = () => (isUnpicked.current ? pickOne(props.mayRecord) : true);
  return (
    <Controller
      control={props.control}
      name={props.name}
      rules={{ required: props.missing, validate }}
      render={({ field, fieldState }) => (
        <PartyBox
          {...props}
          picked={(field.value as PickedParty | null | undefined) ?? null}
          onPick={field.onChange}
          onUnpicked={(is) => {
            isUnpicked.current = is;
          }}
          onBlur={field.onBlur}
          error={fieldState.error?.message}
          inputRef={field.ref}
        />
      )}
    />
  );
}

interface BoxProps {
  label: string;
  hint?: React.ReactNode;
  isRequired?: boolean;
  kinds?: readonly PartyKind[];
  /** Whether who is not there yet can be recorded on the spot; not where one only looks for somebody. */
  mayRecord?: boolean;
  picked: PickedParty | null;
  onPick: (party: PickedParty | null) => void;
  /** Whether a name stands there that is nobody's yet: a form must not be sent as if nothing stood there. */
  onUnpicked?: (is: boolean) => void;
  onBlur?: () => void;
  error?: string;
  inputRef?: React.Ref<HTMLInputElement>;
}

interface Offer {
  id: string;
  name: string;
  /** What tells it apart, or what choosing it does. */
  about: string;
  recordAs?: PartyKind;
}

export function PartyBox(props: BoxProps) {
  const {
    label,
    hint,
    isRequired,
    kinds,
    mayRecord = true,
    picked,
    onPick,
    onUnpicked,
    onBlur,
    error,
    inputRef,
  } = props;
  const [text, setText] = useState(picked?.name ?? "");
  const [refusal, setRefusal] = useState<string>();
  const [shown, setShown] = useState(picked?.id);
  if (picked?.id !== shown) {
    // The form was filled from outside: a draft, or a reset.
    setShown(picked?.id);
    setText(picked?.name ?? "");
  }
  const sought = useSettled(text.trim());
  const [{ data, fetching }] = useQuery({
    query: FindPartiesDocument,
    variables: { text: sought, kind: kinds ? [...kinds] : undefined },
    pause: sought === "" || sought === picked?.name,
  });
  const record = useAction(RecordPartyDocument, (answer) => answer.recordParty);
  const found = sought === "" ? [] : (data?.parties.nodes ?? []);
  const offers: Offer[] = found.map((party) => ({
    id: party.id,
    name: party.name,
    about: [partyKind[party.kind], ...party.aliases].join(" · "),
  }));
  // Not while the name is still being typed: half a name would be recorded.
  if (
    mayRecord &&
    sought !== "" &&
    sought === text.trim() &&
    !fetching &&
    !found.some((party) => party.name === sought)
  ) {
    const possible = kinds ?? (Object.keys(partyKind) as PartyKind[]);
    offers.push(...possible.map((kind) => ({ id: `new:${kind}`, name: sought, about: "", recordAs: kind })));
  }

  async function pick(id: React.Key | null) {
    const offer = offers.find((candidate) => candidate.id === id);
    if (!offer) {
      return;
    }
    setRefusal(undefined);
    if (!offer.recordAs) {
      take({ id: offer.id, name: offer.name });
      return;
    }
    const outcome = await record.run({ kind: offer.recordAs, name: offer.name, requestId: newRequestId() });
    if (outcome.kind === "done" && outcome.payload.party) {
      take(outcome.payload.party);
    } else if (outcome.kind === "refused") {
      setRefusal(outcome.userErrors[0]?.message);
    } else if (outcome.kind === "failed") {
      setRefusal(outcome.failure.message);
    }
  }

  function take(party: PickedParty) {
    setShown(party.id);
    setText(party.name);
    onUnpicked?.(false);
    onPick({ id: party.id, name: party.name });
  }

  function type(next: string) {
    setText(next);
    setRefusal(undefined);
    onUnpicked?.(next.trim() !== "" && next.trim() !== picked?.name);
    if (next.trim() === "" && picked) {
      setShown(undefined);
      onPick(null);
    }
  }

  function leave() {
    const typed = text.trim();
    const meant = found.filter((party) => sought === typed && party.name === typed);
    if (picked) {
      setText(picked.name);
      onUnpicked?.(false);
    } else if (meant.length === 1 && meant[0]) {
      take(meant[0]);
    } else if (typed !== "" && !record.pending) {
      setRefusal(pickOne(mayRecord));
    }
    onBlur?.();
  }

  const message = error ?? refusal;
  return (
    <ComboBox
      className={styles.field}
      inputValue={text}
      onInputChange={type}
      onSelectionChange={pick}
      onBlur={leave}
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
        <ListBox
          className={styles.list}
          renderEmptyState={() => <div className={styles.option}>{emptyWords(text.trim(), sought, fetching)}</div>}
        >
          {(offer: Offer) => (
            <ListBoxItem id={offer.id} className={styles.option} textValue={offer.name}>
              {offer.recordAs ? (
                <>
                  Record “{offer.name}” as a new {partyKind[offer.recordAs].toLowerCase()}
                </>
              ) : (
                <>
                  {offer.name} <span className={styles.about}>{offer.about}</span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function pickOne(mayRecord = true): string {
  return mayRecord
    ? "Choose from the list whom you mean, or record the name there as new."
    : "Choose from the list whom you mean.";
}

function emptyWords(typed: string, sought: string, fetching: boolean): string {
  if (typed === "") {
    return "Type a name.";
  }
  return fetching || sought !== typed ? "Looking …" : "Nobody has this name.";
}

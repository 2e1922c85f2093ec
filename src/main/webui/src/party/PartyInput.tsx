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

/** What a party field is about to become. */
interface Typing {
  words: string;
  /** Somebody new who is being recorded; what the server says against it. */
  recording?: Promise<string | undefined>;
}

/** Search as you type over names and aliases; who is not there yet is recorded on the spot. */
export function PartyInput<Values extends FieldValues>(props: Props<Values>) {
  const typing = useRef<Typing>({ words: "" });
  return (
    <Controller
      control={props.control}
      name={props.name}
      rules={{ required: props.missing, validate: (party) => checkParty(party, typing.current) }}
      render={({ field, fieldState }) => (
        <PartyBox
          {...props}
          picked={(field.value as PickedParty | null | undefined) ?? null}
          onPick={field.onChange}
          onBlur={field.onBlur}
          error={fieldState.error?.message}
          inputRef={field.ref}
          typing={typing}
        />
      )}
    />
  );
}

/** A name that stands in the field goes with the form: as a party, or not before it has become one. */
async function checkParty(party: PickedParty | null | undefined, typing: Typing): Promise<true | string> {
  if (typing.recording) {
    return (await typing.recording) ?? true;
  }
  return party || typing.words.trim() === "" ? true : "Take the name from the list, or record it there.";
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
  onBlur?: () => void;
  error?: string;
  inputRef?: React.Ref<HTMLInputElement>;
  typing?: React.RefObject<Typing>;
}

interface Offer {
  id: string;
  name: string;
  /** What tells it apart, or what choosing it does. */
  about: string;
  recordAs?: PartyKind;
}

export function PartyBox(props: BoxProps) {
  const { label, hint, isRequired, kinds, mayRecord = true, picked, onPick, onBlur, error, inputRef, typing } = props;
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
  if (mayRecord && sought !== "" && !fetching && !found.some((party) => party.name === sought)) {
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
    const recording = recordAs(offer.recordAs, offer.name);
    if (typing) {
      typing.current.recording = recording;
    }
    setRefusal(await recording);
    if (typing) {
      typing.current.recording = undefined;
    }
  }

  async function recordAs(kind: PartyKind, name: string): Promise<string | undefined> {
    const outcome = await record.run({ kind, name, requestId: newRequestId() });
    switch (outcome.kind) {
      case "done":
        if (outcome.payload.party) {
          take(outcome.payload.party);
        }
        return undefined;
      case "refused":
        return outcome.userErrors[0]?.message;
      default:
        return outcome.failure.message;
    }
  }

  function take(party: PickedParty) {
    setShown(party.id);
    say(party.name);
    onPick({ id: party.id, name: party.name });
  }

  function say(words: string) {
    setText(words);
    if (typing) {
      typing.current.words = words;
    }
  }

  function type(next: string) {
    say(next);
    if (next.trim() === "" && picked) {
      setShown(undefined);
      onPick(null);
    }
  }

  const message = error ?? refusal;
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
          renderEmptyState={() => (
            <div className={styles.option}>
              {fetching || sought !== text.trim() ? "Looking …" : "Nobody has this name."}
            </div>
          )}
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

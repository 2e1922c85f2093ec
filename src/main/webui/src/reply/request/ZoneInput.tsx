import { useMemo, useState } from "react";
import { ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { Controller, type FieldValues } from "react-hook-form";
import type { InputProps } from "../../form/inputs";
import styles from "../../form/inputs.module.css";
import { allZones, zoneMeant, zonesLike } from "./zones";

/** One of the world's time zones, found by a few of its letters. */
export function ZoneInput<Values extends FieldValues>({ control, name, label, hint }: InputProps<Values>) {
  return (
    <Controller
      control={control}
      name={name}
      rules={{ required: "Choose the time zone from the list." }}
      render={({ field, fieldState }) => (
        <ZoneBox
          label={label}
          hint={hint}
          zone={field.value}
          onChoose={field.onChange}
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
  zone: string;
  onChoose: (zone: string) => void;
  onBlur: () => void;
  error?: string;
  inputRef: React.Ref<HTMLInputElement>;
}

function ZoneBox({ label, hint, zone, onChoose, onBlur, error, inputRef }: BoxProps) {
  const [text, setText] = useState<string>();
  const zones = useMemo(allZones, []);
  const offers = zonesLike(text ?? "", zones, 40).map((id) => ({ id }));
  /** What was typed counts, or stands there as not understood: a deadline by another clock is hours off. */
  const leave = () => {
    if (text !== undefined && text !== zone) {
      const meant = zoneMeant(text, zones);
      onChoose(meant ?? "");
      setText(meant === undefined ? text : undefined);
    }
    onBlur();
  };
  return (
    <ComboBox
      className={styles.field}
      inputValue={text ?? zone}
      onInputChange={setText}
      onSelectionChange={(chosen) => {
        if (chosen !== null) {
          onChoose(String(chosen));
          setText(undefined);
        }
      }}
      onBlur={leave}
      items={offers}
      allowsCustomValue
      validationBehavior="aria"
      isInvalid={error !== undefined}
      menuTrigger="input"
    >
      <Label className={styles.label}>{label}</Label>
      <Input ref={inputRef} className={styles.input} />
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error}>{error}</FieldError>
      <Popover className={styles.popover}>
        <ListBox className={styles.list}>
          {(offer: { id: string }) => (
            <ListBoxItem id={offer.id} className={styles.option} textValue={offer.id}>
              {offer.id.replaceAll("_", " ")}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

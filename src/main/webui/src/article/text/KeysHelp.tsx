import { Overlay } from "../../ui/Overlay";
import { SingleKeysSwitch } from "../../ui/SingleKeysSwitch";
import styles from "./text.module.css";

const keys = [
  ["n", "Next sentence that nobody has looked at"],
  ["p", "The one before"],
  ["c or Enter", "Record a claim at the selected words"],
  ["Tab, then c", "Record another claim at a passage"],
  ["o", "Record an opinion"],
  ["d", "Dismiss: nothing to check"],
  ["a", "Add to a claim of this article"],
  ["Shift + →", "Select more of the text, or less with ←"],
  ["Escape", "Let go of the words"],
  ["Control + Enter", "Record, while a form is open"],
  ["?", "This list"],
] as const;

export function KeysHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Overlay title="Keys" isOpen={isOpen} onClose={onClose}>
      <dl className={styles.keys}>
        {keys.map(([key, what]) => (
          <Key key={key} name={key} what={what} />
        ))}
      </dl>
      <SingleKeysSwitch />
    </Overlay>
  );
}

function Key({ name, what }: { name: string; what: string }) {
  return (
    <>
      <dt>
        <kbd>{name}</kbd>
      </dt>
      <dd>{what}</dd>
    </>
  );
}

import { Overlay } from "../../ui/Overlay";
import styles from "./text.module.css";
import { useSingleKeys } from "./useKeys";

const keys = [
  ["n", "Next sentence that nobody has looked at"],
  ["p", "The one before"],
  ["c or Enter", "Record a claim at the selected words"],
  ["o", "Record an opinion"],
  ["d", "Dismiss: nothing to check"],
  ["a", "Add to a claim of this article"],
  ["Escape", "Let go of the words"],
  ["Control + Enter", "Record, while a form is open"],
  ["?", "This list"],
] as const;

export function KeysHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const [on, setOn] = useSingleKeys();
  return (
    <Overlay title="Keys" isOpen={isOpen} onClose={onClose}>
      <dl className={styles.keys}>
        {keys.map(([key, what]) => (
          <Key key={key} name={key} what={what} />
        ))}
      </dl>
      <label className={styles.switch}>
        <input type="checkbox" checked={on} onChange={(event) => setOn(event.target.checked)} />
        Single letters act on the page
      </label>
      <p className="quiet">They never do while something is typed. Turn them off if you speak to your computer.</p>
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

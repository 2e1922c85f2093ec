import styles from "./KeyHelp.module.css";
import { useSingleKeys } from "./singleKeys";

/** Turns the keys of one character off and on, for this browser. */
export function SingleKeysSwitch() {
  const [on, setOn] = useSingleKeys();
  return (
    <>
      <label className={styles.switch}>
        <input type="checkbox" checked={on} onChange={(event) => setOn(event.target.checked)} />
        Single keys act on the page
      </label>
      <p className={styles.remark}>They never do while you type. Turn them off if you speak to your computer.</p>
    </>
  );
}

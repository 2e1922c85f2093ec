import { useId } from "react";
import { Button } from "../../ui/Button";
import { bytesInWords } from "../bytesInWords";
import { Progress } from "../Progress";
import styles from "./upload.module.css";

interface Props {
  sent: number;
  total: number;
  onCancel: () => void;
}

/** How far the file has come. It takes the place of the button that sent it. */
export function SendingProgress({ sent, total, onCancel }: Props) {
  const id = useId();
  const isAllSent = sent >= total;
  return (
    <div className={styles.sending}>
      <p role="status" id={id} className={styles.line}>
        {isAllSent ? "All sent. The server is putting it down …" : "Sending the file …"}
      </p>
      <Progress labelledBy={id} done={sent} total={total}>
        {bytesInWords(sent)} of {bytesInWords(total)}
      </Progress>
      <Button autoFocus onPress={onCancel}>
        Cancel
      </Button>
    </div>
  );
}

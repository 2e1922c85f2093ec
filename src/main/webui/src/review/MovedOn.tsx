import { Button } from "../ui/Button";
import { Note } from "../ui/States";

interface Props {
  /** What is about to be done: "propose", "return". */
  doing: string;
  onGoOn: () => void;
}

/** Words that were begun about something that has changed since wait until their author has seen the change. */
export function MovedOn({ doing, onGoOn }: Props) {
  return (
    <Note>
      The claim or its check was changed after you began to write. Read it again before you {doing}; your words are
      kept. <Button onPress={onGoOn}>I have read it, go on</Button>
    </Note>
  );
}

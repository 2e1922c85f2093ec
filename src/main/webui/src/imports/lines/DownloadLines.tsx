import { useState } from "react";
import { useClient } from "urql";
import type { ImportOutcome } from "../../graphql/schema.generated";
import { Refusal } from "../../review/Refusal";
import { Button } from "../../ui/Button";
import { number, outcomeWords } from "../outcomes";
import { allLines, mostLines } from "./allLines";
import { asText } from "./asText";

interface Props {
  importId: string;
  fileName: string;
  /** All kinds when left out. */
  outcome?: ImportOutcome;
  count: number;
}

/** Takes the checks that are shown away as a text, for whoever mends the file. */
export function DownloadLines({ importId, fileName, outcome, count }: Props) {
  const client = useClient();
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const download = async () => {
    setPending(true);
    setRefusal(undefined);
    const lines = await allLines(client, importId, outcome);
    setPending(false);
    if (lines) {
      save(`${fileName}.${outcome ? outcomeWords[outcome].toLowerCase() : "all"}.txt`, lines.map(asText).join("\n\n"));
    } else {
      setRefusal("The server did not answer. Try it once more.");
    }
  };
  return (
    <>
      <Button look="quiet" isPending={isPending} onPress={() => void download()}>
        {isPending ? "One moment …" : wordsFor(count)}
      </Button>
      <Refusal>{refusal}</Refusal>
    </>
  );
}

function wordsFor(count: number): string {
  return count > mostLines ? `Take the first ${number(mostLines)} away as text` : "Take these away as text";
}

function save(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text, "\n"], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

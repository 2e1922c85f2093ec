import { useParams } from "react-router";
import { NotFound } from "../app/NotFound";
import { failureOf } from "../graphql/failure";
import { Failed, Skeleton } from "../ui/States";
import { EditorsOnly } from "./EditorsOnly";
import { OneImport } from "./one/OneImport";
import { useImport } from "./one/useImport";

export default function ImportPage() {
  const { id = "" } = useParams();
  return (
    <EditorsOnly>
      <Import key={id} id={id} />
    </EditorsOnly>
  );
}

function Import({ id }: { id: string }) {
  const { data, one, error } = useImport(id);
  if (!data) {
    return error ? <Failed failure={failureOf(error)} /> : <Skeleton lines={12} />;
  }
  return one ? <OneImport one={one} /> : <NotFound what="import" />;
}

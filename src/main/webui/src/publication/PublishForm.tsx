import { FormFoot } from "../form/FormFoot";
import { useDeskForm } from "../form/useDeskForm";
import { useSubmit } from "../form/useSubmit";
import type { CorrectionKind } from "../graphql/schema.generated";
import { useAction } from "../graphql/useAction";
import type { PublicationLineFragment } from "./ClaimPublications.generated";
import { CorrectionFields, type CorrectionValues, noCorrection } from "./CorrectionFields";
import type { PublicationPreviewQuery } from "./PublicationPreview.generated";
import { PublishClaimDocument } from "./PublicationSteps.generated";
import { newestVersion } from "./publishing";

interface Props {
  /** As it was read: what has changed since is refused. */
  claim: NonNullable<PublicationPreviewQuery["claim"]>;
  onDone: (publication: PublicationLineFragment) => void;
  onCancel: () => void;
}

/** The first version goes out as it is; from the second on, readers are told why there is another. */
export function PublishForm({ claim, onDone, onCancel }: Props) {
  const form = useDeskForm<CorrectionValues>({ draft: `publish/${claim.id}`, defaults: noCorrection });
  const action = useAction(PublishClaimDocument, (data) => data.publishClaim);
  const version = newestVersion(claim.publications);
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: ({ kind, note }) => ({
      claimId: claim.id,
      expectedVersion: version,
      expectedContentVersion: claim.contentVersion,
      correction: version === 0 ? null : { kind: kind as CorrectionKind, note },
    }),
    onDone: ({ publication }) => publication && onDone(publication),
    fieldOf: (path) => path.replace(/^correction\./, ""),
  });
  return (
    <form onSubmit={submit}>
      {version > 0 && <CorrectionFields form={form} />}
      <FormFoot
        form={form}
        action={version === 0 ? "Publish" : `Publish version ${version + 1}`}
        pending={pending}
        failure={failure}
        onCancel={onCancel}
      />
    </form>
  );
}

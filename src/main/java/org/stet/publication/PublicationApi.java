package org.stet.publication;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Member;
import org.stet.access.MemberService;
import org.stet.access.Roles;
import org.stet.claim.Claim;
import org.stet.graphql.NodeType;
import org.stet.publication.document.PublicationStatus;
import org.stet.publication.document.PublishedClaimResult;

/** The desk's side of what readers see. */
@GraphQLApi
public class PublicationApi {

    private final PublicationService service;
    private final Publications publications;
    private final MemberService members;

    PublicationApi(PublicationService service, Publications publications, MemberService members) {
        this.service = service;
        this.publications = publications;
        this.members = members;
    }

    private static List<UUID> ids(List<Claim> claims) {
        return claims.stream()
                .map(claim -> NodeType.CLAIM.uuid(claim.id()).orElseThrow())
                .toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("Whether readers see the claim.")
    public List<PublicationStatus> publicationStatus(@Source List<Claim> claims) {
        Map<UUID, Publication> newest = publications.newest(ids(claims));
        return ids(claims).stream()
                .map(id -> Publications.status(newest.get(id)))
                .toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The newest version of what readers see of the claim; null when it was never published.")
    public List<@Nullable Publication> publication(@Source List<Claim> claims) {
        Map<UUID, Publication> newest = publications.newest(ids(claims));
        return ids(claims).stream().map(newest::get).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("Every version of what readers saw of the claim, oldest first.")
    public List<List<@NonNull Publication>> publications(@Source List<Claim> claims) {
        Map<UUID, List<Publication>> all = publications.all(ids(claims));
        return ids(claims).stream().map(id -> all.getOrDefault(id, List.of())).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("What readers would see of the claim if it were published now.")
    public List<ClaimPreview> preview(@Source List<Claim> claims) {
        Map<UUID, ClaimPreview> previews = publications.previews(ids(claims));
        return ids(claims).stream().map(previews::get).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("Who published, corrected or withdrew it.")
    public List<Member> publishedBy(@Source List<Publication> publications) {
        Map<UUID, Member> found =
                members.byIds(publications.stream().map(Publication::by).toList());
        return publications.stream()
                .map(publication -> found.get(publication.by()))
                .toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The version itself, as readers were shown it.")
    public List<PublishedClaimResult> document(@Source List<Publication> publications) {
        return this.publications.documents(publications);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("Freezes what was approved as the next version of what readers see.")
    public PublicationPayload publishClaim(@Description("The claim.") PublishClaimInput input) {
        return service.publish(input).payload(PublicationPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("Replaces what readers see by what is approved now, with a public note.")
    public PublicationPayload correctPublication(@Description("The correction.") CorrectPublicationInput input) {
        return service.correct(input).payload(PublicationPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.EDITOR)
    @Description("Takes a claim back from readers, who see a notice instead. No blocker stands in the way.")
    public PublicationPayload withdrawPublication(@Description("The claim.") WithdrawPublicationInput input) {
        return service.withdraw(input).payload(PublicationPayload::new);
    }
}

import { Suspense } from "react";
import { Navigate, Route, Routes, useLocation } from "react-router";
import { PublishedClaimPage } from "../reader/PublishedClaimPage";
import { PublishedClaimsPage } from "../reader/PublishedClaimsPage";
import { Skeleton } from "../ui/States";
import { Crash } from "./Crash";
import { DeskOnly } from "./DeskOnly";
import { LoginNeeded } from "./LoginNeeded";
import { lazyPage } from "./lazyPage";
import { NotFound } from "./NotFound";
import { Shell } from "./Shell";

// Readers need none of the desk; each of its pages comes when it is opened.
const ExportsPage = lazyPage(() => import("../export/ExportsPage"));
const PublicSetPage = lazyPage(() => import("../export/reader/PublicSetPage"));
const SetsPage = lazyPage(() => import("../export/set/SetsPage"));
const NewSetPage = lazyPage(() => import("../export/set/NewSetPage"));
const SetPage = lazyPage(() => import("../export/set/SetPage"));
const ArticlesPage = lazyPage(() => import("../article/ArticlesPage"));
const NewArticlePage = lazyPage(() => import("../article/NewArticlePage"));
const ArticlePage = lazyPage(() => import("../article/ArticlePage"));
const ClaimPage = lazyPage(() => import("../claim/ClaimPage"));
const QueuePage = lazyPage(() => import("../review/queue/QueuePage"));
const RepliesPage = lazyPage(() => import("../reply/RepliesPage"));
const PartiesPage = lazyPage(() => import("../party/PartiesPage"));
const PartyPage = lazyPage(() => import("../party/PartyPage"));
const SearchPage = lazyPage(() => import("../matching/search/SearchPage"));
const ImportsPage = lazyPage(() => import("../imports/ImportsPage"));
const ImportPage = lazyPage(() => import("../imports/ImportPage"));
const RatingsPage = lazyPage(() => import("../imports/RatingsPage"));

export function App() {
  const { pathname } = useLocation();
  return (
    <Shell>
      <Crash place={pathname}>
        <Suspense fallback={<Skeleton />}>
          <Routes>
            <Route path="/" element={<PublishedClaimsPage />} />
            <Route path="/claims/:id" element={<PublishedClaimPage />} />
            <Route path="/exports" element={<ExportsPage />} />
            <Route path="/exports/:setId" element={<PublicSetPage />} />
            <Route path="/login-needed" element={<LoginNeeded />} />
            <Route path="/desk" element={<DeskOnly />}>
              <Route index element={<Navigate to="queue" replace />} />
              <Route path="articles" element={<ArticlesPage />} />
              <Route path="articles/new" element={<NewArticlePage />} />
              <Route path="articles/:id" element={<ArticlePage />} />
              <Route path="claims/:id" element={<ClaimPage />} />
              <Route path="queue" element={<QueuePage />} />
              <Route path="replies" element={<RepliesPage />} />
              <Route path="search" element={<SearchPage />} />
              <Route path="parties" element={<PartiesPage />} />
              <Route path="parties/:id" element={<PartyPage />} />
              <Route path="imports" element={<ImportsPage />} />
              <Route path="imports/ratings" element={<RatingsPage />} />
              <Route path="imports/:id" element={<ImportPage />} />
              <Route path="sets" element={<SetsPage />} />
              <Route path="sets/new" element={<NewSetPage />} />
              <Route path="sets/:id" element={<SetPage />} />
            </Route>
            <Route path="*" element={<NotFound />} />
          </Routes>
        </Suspense>
      </Crash>
    </Shell>
  );
}

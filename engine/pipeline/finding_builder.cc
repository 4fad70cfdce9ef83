// Covered by tests/e2e/known_truth_test.py against a brute-force oracle.
#include "engine/pipeline/finding_builder.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "absl/strings/match.h"
#include "engine/attribution/attributor.h"
#include "engine/attribution/inventory/self_description.h"
#include "engine/pipeline/signature_check.h"
#include "engine/rule/expiry.h"
#include "engine/scan/refused_secret.h"
#include "git/commit_parser.h"
#include "git/trailers.h"

namespace offkey {
namespace {

// An object is read again for each place that is looked at.
constexpr size_t kMostSpotsForValidity = 4;
// Honest clocks differ; git's own walks bear with a day.
constexpr int64_t kClockSlopSeconds = 86'400;
constexpr size_t kMostTrailers = 64;
constexpr size_t kMostRoots = 10'000;  // in the order of their ids

Person FoldPerson(const git::Mailmap& mailmap, const git::Person& person) {
  const auto identity = mailmap.Resolve(person.name, person.email);
  return {std::string(identity.name), std::string(identity.email)};
}

Holder HolderOf(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::kCommit:
      return Holder::kCommit;
    case ObjectKind::kTag:
      return Holder::kTag;
    default:
      return Holder::kBlob;
  }
}

}  // namespace

FindingBuilder::FindingBuilder(const Sources& sources)
    : sources_(sources), places_(sources.origins->places()), collected_(sources.catalog->size()) {
  CollectOccurrences();
  CollectPresence();
}

const FlaggedObject* FindingBuilder::FindFlagged(ObjectNumber number) const {
  const auto& flagged = *sources_.flagged;
  const auto found =
      std::lower_bound(flagged.begin(), flagged.end(), number,
                       [](const FlaggedObject& f, ObjectNumber n) { return f.number < n; });
  return found != flagged.end() && found->number == number ? &*found : nullptr;
}

void FindingBuilder::Collect(const MatchRope& rope, const Spot& where) {
  std::vector<RopeMatch> matches;
  ForEachMatch(rope, [&](const RopeMatch& match) {
    if (!match.shadowed) matches.push_back(match);
  });
  std::sort(matches.begin(), matches.end(), [](const RopeMatch& a, const RopeMatch& b) {
    return std::tie(a.start, a.end, a.credential, a.inner) <
           std::tie(b.start, b.end, b.credential, b.inner);
  });
  const RopeMatch* before = nullptr;
  for (const RopeMatch& match : matches) {
    // Two rules may match the same credential at the same place. A gzip is one place.
    const bool again = before != nullptr && before->start == match.start &&
                       before->end == match.end && before->credential == match.credential;
    before = &match;
    if (again) continue;
    Collected& all = collected_[sources_.catalog->Number(match.credential)];
    ++all.total;
    if (sources_.max_occurrences != 0 && all.spots.size() >= sources_.max_occurrences) continue;
    Spot spot = where;
    spot.start = match.start;
    spot.end = match.end;
    spot.inner = match.inner;
    all.spots.push_back(spot);
  }
}

// In the order (path, object, start), so that the first ones of each credential are kept.
void FindingBuilder::CollectOccurrences() {
  const auto& flagged = *sources_.flagged;
  std::vector<bool> placed(flagged.size(), false);
  for (const auto& place : places_) {
    const FlaggedObject* object = FindFlagged(place.blob);
    if (object != nullptr) placed[static_cast<size_t>(object - flagged.data())] = true;
  }
  for (uint32_t i = 0; i < flagged.size(); ++i) {
    if (!placed[i]) Collect(flagged[i].rope, {i, false, kNoPlace, 0, 0});
  }
  for (uint32_t p = 0; p < places_.size(); ++p) {
    const FlaggedObject* object = FindFlagged(places_[p].blob);
    if (object == nullptr) continue;
    Collect(object->rope, {static_cast<uint32_t>(object - flagged.data()), false, p, 0, 0});
  }
  for (uint32_t i = 0; i < sources_.reflogs->size(); ++i) {
    Collect((*sources_.reflogs)[i].rope, {i, true, kNoPlace, 0, 0});
  }
  for (const FlaggedObject& object : flagged) {
    if (object.kind != ObjectKind::kCommit) continue;
    sources_.catalog->sets()->ForEach(
        sources_.catalog->HeldBy(object.rope),
        [&](uint32_t credential) { in_messages_.emplace_back(credential, object.number); });
  }
  std::sort(in_messages_.begin(), in_messages_.end());
}

void FindingBuilder::CollectPresence() {
  absl::flat_hash_map<SetId, uint32_t> index;
  const git::CommitGraph& graph = *sources_.graph;
  for (const git::Ref& ref : sources_.refs->refs()) {
    if (ref.kind != git::RefKind::kRef || ref.target.empty()) continue;
    const auto number =
        sources_.store->FindNumber(reinterpret_cast<const uint8_t*>(ref.target.bytes().data()));
    if (!number) continue;
    const ObjectNumber tip = graph.Peel(*number);
    if (tip == git::kNoObject || graph.Find(tip) == nullptr) continue;
    SetId held = sources_.origins->HeldByCommit(tip);
    if (const FlaggedObject* message = FindFlagged(tip)) {
      held = sources_.catalog->sets()->Union(held, sources_.catalog->HeldBy(message->rope));
    }
    if (held == NumberSets::kEmpty) continue;
    const auto [place, fresh] =
        index.try_emplace(held, static_cast<uint32_t>(held_at_refs_.size()));
    if (fresh) held_at_refs_.push_back(held);
    presence_.emplace_back(sources_.redactor->Redact(ref.name), place->second);
  }
  std::sort(presence_.begin(), presence_.end());
}

std::vector<uint32_t> FindingBuilder::Order() const {
  std::vector<uint32_t> order;
  for (uint32_t i = 0; i < collected_.size(); ++i) {
    if (collected_[i].total > 0) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
    const bool refused_a = IsMarkedRefused(sources_.catalog->secret(a));
    const bool refused_b = IsMarkedRefused(sources_.catalog->secret(b));
    if (refused_a != refused_b) return refused_b;
    const Rule& rule_a = sources_.rules->rule(sources_.catalog->RuleOf(a));
    const Rule& rule_b = sources_.rules->rule(sources_.catalog->RuleOf(b));
    if (rule_a.confidence != rule_b.confidence) return rule_a.confidence > rule_b.confidence;
    return rule_a.id < rule_b.id;  // numbers are in the order of fingerprints
  });
  return order;
}

Position FindingBuilder::PositionAt(const FlaggedObject& object, uint64_t start) {
  const auto known = sources_.scan->positions(object);
  const auto found =
      std::lower_bound(known.begin(), known.end(), start,
                       [](const MatchPosition& p, uint64_t at) { return p.start < at; });
  if (found != known.end() && found->start == start) return found->position;
  const std::string* const bytes = Read(object.number);
  if (bytes == nullptr) return {};
  std::vector<MatchPosition> position;
  const uint64_t starts[] = {start};
  FindPositions(Text(*bytes), starts, &position);
  return position[0].position;
}

const std::string* FindingBuilder::Read(ObjectNumber object) {
  if (read_object_ == object) return &read_bytes_;
  ObjectKind kind;
  read_object_ = git::kNoObject;
  if (sources_.store->Read(object, &kind, &read_bytes_) != git::ObjectFate::kScanned) {
    return nullptr;
  }
  read_object_ = object;
  return &read_bytes_;
}

// Where the secret is the signature of a query, the dates stand beside it.
Validity FindingBuilder::ValidityOf(uint32_t credential, const Rule& rule) {
  Validity validity = StatedValidity(sources_.catalog->secret(credential));
  if (!validity.empty() || !SignsQuery(rule)) return validity;
  const std::vector<Spot>& spots = collected_[credential].spots;
  size_t left = kMostSpotsForValidity;
  for (auto spot = spots.begin(); spot != spots.end() && left > 0 && validity.empty(); ++spot) {
    if (spot->in_reflog) continue;
    --left;
    const std::string* const bytes = Read((*sources_.flagged)[spot->holder].number);
    if (bytes != nullptr) validity = SignedQueryValidity(*bytes, spot->start, spot->end);
  }
  return validity;
}

void FindingBuilder::AddStated(uint32_t credential, Finding* finding) {
  const std::string_view secret = finding->secret.ExposeBytes();
  SelfDescription stated = DescribeSecret(finding->rule, finding->provider, secret);
  if (LooksAround(finding->rule, finding->provider)) {
    size_t left = kMostSpotsForValidity;
    for (const Spot& spot : collected_[credential].spots) {
      if (spot.in_reflog || left == 0) continue;
      --left;
      const std::string* const bytes = Read((*sources_.flagged)[spot.holder].number);
      if (bytes == nullptr) continue;
      SelfDescription around =
          DescribeSurroundings(finding->rule, finding->provider, *bytes, spot.start, spot.end);
      for (StatedIdentity& identity : around.identities) {
        stated.identities.push_back(std::move(identity));
      }
      for (std::string& id : around.ids) stated.ids.push_back(std::move(id));
    }
  }
  finding->stated_ids = std::move(stated.ids);
  // Foreign text: it may hold another credential, or this one.
  const auto clean = [&](std::string text) {
    return RedactSecret(*finding, sources_.redactor->Redact(text));
  };
  for (StatedIdentity& identity : stated.identities) {
    identity.identity = clean(std::move(identity.identity));
    for (auto& [key, value] : identity.more) value = clean(std::move(value));
    if (std::find(finding->stated.begin(), finding->stated.end(), identity) ==
        finding->stated.end()) {
      finding->stated.push_back(std::move(identity));
    }
  }
}

Position FindingBuilder::FirstPosition(ObjectNumber number, uint32_t credential) {
  const FlaggedObject* object = FindFlagged(number);
  if (object == nullptr) return {};
  uint64_t first = ~uint64_t{0};
  ForEachMatch(object->rope, [&](const RopeMatch& match) {
    if (!match.shadowed && sources_.catalog->Number(match.credential) == credential) {
      first = std::min(first, match.start);
    }
  });
  return first == ~uint64_t{0} ? Position{} : PositionAt(*object, first);
}

const FindingBuilder::CommitPeople& FindingBuilder::PeopleOf(ObjectNumber commit) {
  const auto [place, fresh] = people_.try_emplace(commit);
  if (fresh) {
    std::string bytes;
    ObjectKind kind;
    if (sources_.store->Read(commit, &kind, &bytes) == git::ObjectFate::kScanned) {
      git::CommitFields fields;
      git::ParseCommit(bytes, sources_.store->layout().format, &fields);
      CommitPeople& people = place->second;
      people.author = FoldPerson(*sources_.mailmap, fields.author);
      people.committer = FoldPerson(*sources_.mailmap, fields.committer);
      sources_.redactor->Redact(&people.author);
      sources_.redactor->Redact(&people.committer);
      people.authored_at = {fields.author.seconds, fields.author.zone_minutes};
      people.committed_at = {fields.committer.seconds, fields.committer.zone_minutes};
      people.signature = OwnSignature(bytes, sources_.store->layout().format);
      people.trailers = TrailersOf(std::string_view(bytes).substr(fields.message_offset));
      people.date_faults = DateFaultsOf(commit, people);
    }
  }
  return place->second;
}

std::vector<CommitTrailer> FindingBuilder::TrailersOf(std::string_view message) {
  std::vector<CommitTrailer> trailers;
  for (const git::Trailer& one : git::ParseTrailers(message)) {
    CommitTrailer trailer;
    if (absl::EqualsIgnoreCase(one.token, TrailerTokenName(TrailerToken::kSignedOffBy))) {
      trailer.token = TrailerToken::kSignedOffBy;
    } else if (!absl::EqualsIgnoreCase(one.token, TrailerTokenName(TrailerToken::kCoAuthoredBy))) {
      continue;
    }
    const git::TrailerPerson named = git::PersonInTrailer(one.value);
    if (named.email.empty()) continue;
    const auto identity = sources_.mailmap->Resolve(named.name, named.email);
    trailer.person = {std::string(identity.name), std::string(identity.email)};
    sources_.redactor->Redact(&trailer.person);
    if (std::find(trailers.begin(), trailers.end(), trailer) == trailers.end()) {
      trailers.push_back(std::move(trailer));
    }
    if (trailers.size() == kMostTrailers) break;
  }
  return trailers;
}

uint8_t FindingBuilder::DateFaultsOf(ObjectNumber commit, const CommitPeople& people) {
  uint8_t faults = 0;
  const std::optional<int64_t> begin = BeginOfHistory();
  if (begin && people.authored_at.seconds < *begin) faults |= kAuthoredBeforeHistory;
  const git::CommitGraph::Commit* known = sources_.graph->Find(commit);
  if (known == nullptr) return faults;
  for (const ObjectNumber parent : sources_.graph->parents(*known)) {
    const std::optional<int64_t> before = CommittedAt(parent);
    if (before && people.committed_at.seconds < *before - kClockSlopSeconds) {
      faults |= kCommittedBeforeParent;
    }
  }
  return faults;
}

std::optional<int64_t> FindingBuilder::CommittedAt(ObjectNumber commit) {
  const auto [place, fresh] = committed_at_.try_emplace(commit);
  if (fresh) {
    std::string bytes;
    ObjectKind kind;
    if (sources_.store->Read(commit, &kind, &bytes) == git::ObjectFate::kScanned) {
      git::CommitFields fields;
      git::ParseCommit(bytes, sources_.store->layout().format, &fields);
      if (fields.committer.well_formed) place->second = fields.committer.seconds;
    }
  }
  return place->second;
}

std::optional<int64_t> FindingBuilder::BeginOfHistory() {
  if (begin_of_history_) return *begin_of_history_;
  std::optional<int64_t> begin;
  size_t left = kMostRoots;
  for (const git::CommitGraph::Commit& commit : sources_.graph->commits()) {
    if (commit.parent_count > 0) continue;
    if (left-- == 0) break;
    std::string bytes;
    ObjectKind kind;
    if (sources_.store->Read(commit.number, &kind, &bytes) != git::ObjectFate::kScanned) continue;
    git::CommitFields fields;
    git::ParseCommit(bytes, sources_.store->layout().format, &fields);
    if (!fields.well_formed) continue;
    const int64_t least = std::min(fields.author.seconds, fields.committer.seconds);
    begin = std::min(begin.value_or(least), least);
  }
  begin_of_history_ = begin;
  return begin;
}

CommitEvent FindingBuilder::EventOf(ObjectNumber commit) {
  const CommitPeople& people = PeopleOf(commit);
  CommitEvent event;
  event.commit = sources_.store->id(commit);
  event.author = people.author;
  event.committer = people.committer;
  event.authored_at = people.authored_at;
  event.committed_at = people.committed_at;
  event.trailers = people.trailers;
  event.date_faults = people.date_faults;
  event.signature = people.signature;
  return event;
}

void FindingBuilder::AddEvents(uint32_t credential, Finding* finding) {
  using Event = git::OriginFinder::Event;
  const auto of_credential = [&](const std::vector<Event>& events) {
    return std::equal_range(
        events.begin(), events.end(), Event{credential, 0},
        [](const Event& a, const Event& b) { return a.credential < b.credential; });
  };
  const auto introduced = of_credential(sources_.origins->introduced());
  for (auto event = introduced.first; event != introduced.second; ++event) {
    CommitEvent out = EventOf(event->commit);
    const ObjectNumber blob = sources_.origins->FirstPath(event->commit, credential, &out.path);
    if (blob != git::kNoObject) out.position = FirstPosition(blob, credential);
    out.path = sources_.redactor->Redact(out.path);
    finding->introduced.push_back(std::move(out));
  }
  const auto messages = std::equal_range(
      in_messages_.begin(), in_messages_.end(), std::make_pair(credential, ObjectNumber{0}),
      [](const auto& a, const auto& b) { return a.first < b.first; });
  for (auto message = messages.first; message != messages.second; ++message) {
    CommitEvent out = EventOf(message->second);
    out.in_message = true;
    out.position = FirstPosition(message->second, credential);
    finding->introduced.push_back(std::move(out));
  }
  // Numbers are ranks of ids: the events of each kind are sorted by commit id already.
  std::stable_sort(finding->introduced.begin(), finding->introduced.end(),
                   [](const CommitEvent& a, const CommitEvent& b) { return a.commit < b.commit; });
  const auto removed = of_credential(sources_.origins->removed());
  for (auto event = removed.first; event != removed.second; ++event) {
    finding->removed.push_back(EventOf(event->commit));
  }
}

void FindingBuilder::AddCompanions(uint32_t credential, Finding* finding) const {
  const CredentialCatalog& catalog = *sources_.catalog;
  const std::vector<CompanionLink>& links = *sources_.companions;
  auto link =
      std::lower_bound(links.begin(), links.end(), credential,
                       [](const CompanionLink& a, uint32_t number) { return a.of < number; });
  for (; link != links.end() && link->of == credential; ++link) {
    finding->companions.push_back({sources_.rules->rule(catalog.RuleOf(link->with)).id,
                                   MaskSecret(catalog.secret(link->with)),
                                   catalog.fingerprint(link->with), link->ambiguous});
  }
  SortCompanions(&finding->companions);
}

Finding FindingBuilder::Build(uint32_t credential) {
  const CredentialCatalog& catalog = *sources_.catalog;
  const Rule& rule = sources_.rules->rule(catalog.RuleOf(credential));
  Finding finding;
  finding.fingerprint = catalog.fingerprint(credential);
  finding.rule = rule.id;
  finding.provider = rule.provider;
  finding.confidence = rule.confidence;
  const std::string_view secret = WithoutMark(catalog.secret(credential));
  finding.masked = MaskSecret(secret);
  finding.secret = SecretBytes(secret);
  if (const Rejection rejection = RejectionOf(catalog.secret(credential));
      rejection != Rejection::kNone) {
    finding.refusal = {IsDummyRejection(rejection), RejectionReason(rule, secret, rejection)};
  }
  finding.validity = ValidityOf(credential, rule);
  finding.from_history = true;
  AddEvents(credential, &finding);
  AddCompanions(credential, &finding);
  if (!finding.refusal.has_value()) AddStated(credential, &finding);
  std::vector<bool> present(held_at_refs_.size());
  for (size_t i = 0; i < held_at_refs_.size(); ++i) {
    present[i] = catalog.sets().Contains(held_at_refs_[i], credential);
  }
  for (const auto& [name, held] : presence_) {
    if (present[held]) finding.present_at.push_back(name);
  }
  Collected& collected = collected_[credential];
  finding.occurrences_total = collected.total;
  for (const Spot& spot : collected.spots) {
    Occurrence occurrence;
    occurrence.start = spot.start;
    occurrence.end = spot.end;
    occurrence.inner = spot.inner;
    if (spot.in_reflog) {
      const FlaggedReflog& reflog = (*sources_.reflogs)[spot.holder];
      occurrence.holder = Holder::kReflog;
      occurrence.path = sources_.redactor->Redact(reflog.path);
      const auto found =
          std::lower_bound(reflog.positions.begin(), reflog.positions.end(), spot.start,
                           [](const MatchPosition& p, uint64_t at) { return p.start < at; });
      if (found != reflog.positions.end()) occurrence.position = found->position;
    } else {
      const FlaggedObject& object = (*sources_.flagged)[spot.holder];
      occurrence.holder = HolderOf(object.kind);
      occurrence.object = sources_.store->id(object.number);
      if (spot.place != kNoPlace) {
        occurrence.path = sources_.redactor->Redact(places_[spot.place].path);
      }
      occurrence.position = PositionAt(object, spot.start);
    }
    finding.occurrences.push_back(std::move(occurrence));
  }
  collected.spots = {};
  std::stable_sort(finding.occurrences.begin(), finding.occurrences.end(),
                   [](const Occurrence& a, const Occurrence& b) {
                     return std::tie(a.path, a.object, a.start) <
                            std::tie(b.path, b.object, b.start);
                   });
  // Its own secret too, however short, before addresses are folded.
  for (auto* events : {&finding.introduced, &finding.removed}) {
    for (CommitEvent& event : *events) {
      const auto redact = [&](Person* person) {
        person->name = RedactSecret(finding, std::move(person->name));
        person->email = RedactSecret(finding, std::move(person->email));
      };
      redact(&event.author);
      redact(&event.committer);
      for (CommitTrailer& trailer : event.trailers) redact(&trailer.person);
    }
  }
  if (!finding.refusal.has_value()) finding.attributions = AttributeFinding(finding);
  return finding;
}

}  // namespace offkey

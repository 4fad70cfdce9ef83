// A store of any size with known truth: repositories, people with several addresses, credentials in
// one or two repositories, commits, refs, places. The same numbers give the same store, and no text
// of it looks like a credential.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "engine/base/digest.h"
#include "engine/base/hex.h"
#include "engine/base/keyring.h"
#include "engine/base/status_macros.h"
#include "engine/model/email.h"
#include "engine/store/store.h"

namespace offkey {

struct GeneratedStoreSize {
  uint64_t repositories = 20;
  uint64_t findings = 400;
  uint64_t occurrences = 10;  // of each finding
  uint64_t people = 30;
  bool second_sweeps = true;  // of two repositories in five: one complete, one not
};

// SplitMix64 over what something is: order does not matter.
inline uint64_t GeneratedNumber(uint64_t what, uint64_t which, uint64_t more = 0) {
  uint64_t z =
      what * 0x9E3779B97F4A7C15u + which * 0xBF58476D1CE4E5B9u + more * 0x94D049BB133111EBu;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

class GeneratedStore {
 public:
  static constexpr int64_t kBegin = 1'500'000'000;  // the first commit, 2017
  static constexpr int64_t kSpan = 200'000'000;     // to the last one, 2023
  static constexpr int64_t kDeskChanges = kBegin + kSpan / 2;

  GeneratedStore(GeneratedStoreSize size, const Keyring& keyring)
      : size_(size), keyring_(keyring) {}

  static std::string RepositoryName(uint64_t r) {
    return absl::StrCat("/srv/git/team", r % 17, "/repo", r);
  }

  // Address `which` of a person: their own, an older one, the forge's no-reply one, and a desk's,
  // which two people have one after the other.
  static std::string Address(uint64_t person, uint64_t which) {
    switch (which % 4) {
      case 0:
        return absl::StrCat("person", person, "@corp.example");
      case 1:
        return absl::StrCat("Person", person, "@old.example");
      case 2:
        return absl::StrCat(1000 + person, "+login", person, "@users.noreply.github.com");
      default:
        return absl::StrCat("desk", person / 2, "@corp.example");
    }
  }

  static std::vector<RosterPerson> People(uint64_t count) {
    std::vector<RosterPerson> people;
    for (uint64_t i = 0; i < count; ++i) {
      RosterPerson& person = people.emplace_back();
      person.id = absl::StrCat("E", 10'000 + i);
      person.name = absl::StrCat("Name ", i);
      for (const uint64_t which : {0, 1, 3}) {
        RosterIdentity identity = *EmailIdentity(Address(i, which));
        if (which == 3 && i % 2 == 0) identity.validity.until = kDeskChanges;
        if (which == 3 && i % 2 == 1) identity.validity.from = kDeskChanges;
        person.identities.push_back(identity);
      }
      person.identities.push_back(
          *LoginIdentity("github.com", absl::StrCat("renamed", i), absl::StrCat(1000 + i)));
      std::sort(person.identities.begin(), person.identities.end());
    }
    return people;
  }

  Finding MakeFinding(uint64_t f) const {
    // One in ten is that of its neighbour, which stands in another repository.
    const uint64_t credential = f % 10 == 9 ? f - 1 : f;
    const auto number = [&](uint64_t what, uint64_t more = 0) {
      return GeneratedNumber(what, f, more);
    };
    Finding finding;
    finding.repo = RepositoryName(f % size_.repositories);
    const std::string secret = SecretOf(credential);
    finding.fingerprint = keyring_.fingerprint_key().Of(secret);
    finding.secret = SecretBytes(secret);
    finding.masked = MaskSecret(secret);
    const uint64_t kind = GeneratedNumber(1, credential);
    finding.provider = absl::StrCat("provider", kind % 23);
    finding.rule = absl::StrCat(finding.provider, ".kind", kind / 23 % 5);
    finding.confidence = static_cast<Confidence>(kind / 115 % 3);
    finding.from_history = true;
    const std::string folder = absl::StrCat("dir", number(2) % 50, "/sub", number(3) % 10, "/");
    for (uint64_t e = 0; e <= number(4) % 3; ++e) finding.introduced.push_back(Event(f, e, folder));
    std::sort(finding.introduced.begin(), finding.introduced.end(),
              [](const auto& a, const auto& b) { return a.commit < b.commit; });
    if (number(5) % 3 == 0) {
      CommitEvent removal = Event(f, 10, folder);
      removal.path = "";
      removal.position = {};
      finding.removed.push_back(removal);
    }
    const uint64_t refs = number(6) % 4;
    for (uint64_t r = 0; r < refs; ++r) {
      finding.present_at.push_back(r == 0   ? "refs/heads/main"
                                   : r == 1 ? absl::StrCat("refs/heads/work", number(7) % 97)
                                            : absl::StrCat("refs/tags/v", number(7) % 31));
    }
    std::sort(finding.present_at.begin(), finding.present_at.end());
    for (uint64_t o = 0; o < size_.occurrences; ++o) {
      Occurrence occurrence;
      occurrence.object = Object(absl::StrCat("blob", f, ".", o));
      occurrence.path = absl::StrCat(folder, o * 3 / size_.occurrences == 0 ? "Main" : "other",
                                     o * 3 / size_.occurrences, Extension(f));
      occurrence.start = number(8, o) % 5000;
      occurrence.end = occurrence.start + secret.size();
      occurrence.position = {number(8, o) % 200 + 1, 9};
      finding.occurrences.push_back(occurrence);
    }
    std::sort(finding.occurrences.begin(), finding.occurrences.end(),
              [](const auto& a, const auto& b) {
                return std::tie(a.path, a.object) < std::tie(b.path, b.object);
              });
    finding.occurrences_total = finding.occurrences.size();
    AddTies(f, &finding);
    return finding;
  }

  std::string SecretOf(uint64_t credential) const {
    const Digest digest = Sha256(absl::StrCat("generated secret ", credential));
    return HexEncode(std::string_view(reinterpret_cast<const char*>(digest.data()), 20));
  }

  // Writes everything and tells of each finding what the store must know of it at the end.
  absl::Status Fill(Store& store,
                    const std::function<void(Finding&&, bool missed)>& truth = nullptr) const {
    for (uint64_t r = 0; r < size_.repositories; ++r) {
      const auto kept = [&](uint64_t f) { return f / size_.repositories % 3 != 0; };
      const bool again = size_.second_sweeps && r % 5 < 2;
      OFFKEY_RETURN_IF_ERROR(Sweep(store, r, true, kBegin + kSpan + static_cast<int64_t>(r),
                                   [](uint64_t) { return true; }));
      if (again) OFFKEY_RETURN_IF_ERROR(Sweep(store, r, r % 5 == 0, kBegin + kSpan + 5000, kept));
      if (truth == nullptr) continue;
      for (uint64_t f = r; f < size_.findings; f += size_.repositories) {
        truth(MakeFinding(f), again && r % 5 == 0 && !kept(f));
      }
    }
    return absl::OkStatus();
  }

 private:
  static ObjectId Object(const std::string& seed) {
    const Digest digest = Sha256(seed);
    return ObjectId(std::string_view(reinterpret_cast<const char*>(digest.data()), 20));
  }

  static const char* Extension(uint64_t f) {
    constexpr const char* kExtensions[] = {".env", ".py", ".yml", ".tf", ".sh"};
    return kExtensions[GeneratedNumber(9, f) % 5];
  }

  CommitEvent Event(uint64_t f, uint64_t e, const std::string& folder) const {
    CommitEvent event;
    event.commit = Object(absl::StrCat("commit", f, ".", e));
    event.path = absl::StrCat(folder, "added", e, Extension(f));
    event.position = {e + 1, 3};
    const auto person = [&](uint64_t what) {
      const uint64_t i = GeneratedNumber(what, f, e) % size_.people;
      return Person{absl::StrCat("Name ", i), Address(i, GeneratedNumber(what, f, e) >> 40)};
    };
    event.author = person(11);
    event.committer = GeneratedNumber(12, f, e) % 4 == 0 ? person(13) : event.author;
    event.committed_at = {kBegin + static_cast<int64_t>(GeneratedNumber(14, f, e) % kSpan), 60};
    event.authored_at = {
        event.committed_at.seconds - static_cast<int64_t>(GeneratedNumber(15, f, e) % 90'000), 120};
    return event;
  }

  // By address, as a sweep stores them; and now and then an issuer's word.
  void AddTies(uint64_t f, Finding* finding) const {
    int64_t first = finding->introduced[0].committed_at.seconds;
    for (const CommitEvent& event : finding->introduced)
      first = std::min(first, event.committed_at.seconds);
    std::map<std::string, Relation> ties;
    for (const CommitEvent& event : finding->introduced) {
      const Relation relation =
          event.committed_at.seconds == first ? Relation::kIntroduced : Relation::kCarried;
      for (const Person* person : {&event.author, &event.committer}) {
        Relation& known = ties.try_emplace(FoldEmail(person->email), relation).first->second;
        known = std::min(known, relation);
      }
    }
    const auto add = [&](const std::string& identity, Relation relation, Grade grade) {
      finding->attributions.push_back({identity, relation, grade, {{"basis", "generated"}}, false});
    };
    for (const auto& [identity, relation] : ties) add(identity, relation, Grade::kC);
    const uint64_t more = GeneratedNumber(16, f);
    if (more % 8 == 0)
      add(Address(more / 8 % size_.people, 0), Relation::kOwns,
          more % 16 == 0 ? Grade::kA : Grade::kB);
    if (more % 8 == 1) add(Address(more / 8 % size_.people, 0), Relation::kExposed, Grade::kD);
  }

  absl::Status Sweep(Store& store, uint64_t r, bool complete, int64_t time,
                     const std::function<bool(uint64_t)>& kept) const {
    OFFKEY_ASSIGN_OR_RETURN(const auto writer,
                            store.BeginSweep({RepositoryName(r), "digest", time - 1}));
    for (uint64_t f = r; f < size_.findings; f += size_.repositories) {
      if (kept(f)) OFFKEY_RETURN_IF_ERROR(writer->AddFinding(MakeFinding(f)));
    }
    Coverage coverage;
    coverage.objects_total = coverage.objects_scanned = 10;
    if (!complete) coverage.failed["corrupt"] = 1;
    return writer->Finish(coverage, time).status();
  }

  const GeneratedStoreSize size_;
  const Keyring& keyring_;
};

}  // namespace offkey

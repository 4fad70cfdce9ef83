// Covered by tests/unit/attribution/key_import_test.cc.
#include "engine/attribution/key_import.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/attribution/person_lookup.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/model/rfc3339.h"
#include "engine/signature/openpgp_key.h"

namespace offkey {
namespace {

using Kind = PeopleChange::Kind;
using Mode = KeyImportOptions::Mode;

RosterIdentity IdentityOf(const ListedKey& key, const ValidityInterval& validity) {
  RosterIdentity identity;
  identity.kind = key.kind;
  identity.value = key.fingerprint;
  identity.validity = validity;
  return identity;
}

std::string RevokedText(int64_t at) {
  if (at == kEndOfTime) return "not revoked";
  if (at == kBeginningOfTime) return "revoked";
  return absl::StrCat("revoked from ", FormatRfc3339({at, 0}), " on");
}

class Importer {
 public:
  Importer(const Roster& roster, const std::vector<PublicKey>& keys,
           const KeyImportOptions& options)
      : roster_(roster), options_(options) {
    for (const PublicKey& key : keys) keys_[{key.kind, key.fingerprint}] = key;
  }

  void Add(const ListedKey& listed) {
    const absl::StatusOr<std::set<std::string>> owners = OwnersOf(listed);
    if (!owners.ok()) {
      ++plan_.fault_count;
      plan_.faults.push_back(absl::StrCat(
          PrintablePath(options_.file_name), listed.line == 0 ? "" : absl::StrCat(":", listed.line),
          ": ", IdentityText(IdentityOf(listed, {})), ": ", owners.status().message()));
      return;
    }
    for (const std::string& owner : *owners) {
      stated_[{owner, listed.kind, listed.fingerprint}].push_back(
          IdentityOf(listed, listed.validity));
    }
    PutKey(listed);
  }

  KeyImportPlan Finish() {
    for (auto& [whose, identities] : stated_) PutIdentities(std::get<0>(whose), &identities);
    for (auto& [id, person] : people_) plan_.people.push_back(std::move(person));
    for (const auto& name : changed_) plan_.keys.push_back(keys_[name]);
    std::stable_sort(plan_.changes.begin(), plan_.changes.end(),
                     [](const auto& a, const auto& b) { return a.person < b.person; });
    return std::move(plan_);
  }

 private:
  using Name = std::pair<IdentityKind, std::string>;

  void Note(Kind kind, std::string person, std::string what, std::string before,
            std::string after) {
    plan_.changes.push_back(
        {kind, std::move(person), std::move(what), std::move(before), std::move(after)});
  }

  absl::StatusOr<std::string> OwnerNamed(const std::string& name) const {
    if (const RosterPerson* person = roster_.Find(name)) return person->id;
    if (name.find_first_of("*?!") != std::string::npos) {
      return absl::InvalidArgumentError(
          absl::StrCat("the principal \"", PrintablePath(name),
                       "\" is a pattern, not a person; name the owner with --who"));
    }
    const Resolution holder = roster_.ResolveEmail(name, std::nullopt);
    if (holder.candidates.size() == 1) return holder.candidates[0]->id;
    if (holder.candidates.empty()) {
      return absl::InvalidArgumentError(
          absl::StrCat("nobody in the roster is ", PrintablePath(name),
                       "; import the person first, or name the owner with --who"));
    }
    return absl::InvalidArgumentError(absl::StrCat(PrintablePath(name), " is of several people (",
                                                   PeopleText(holder.candidates),
                                                   "); name the owner with --who"));
  }

  std::set<std::string> ListedOwners(const ListedKey& listed) const {
    std::set<std::string> owners;
    const auto add = [&](const std::string& fingerprint) {
      RosterIdentity identity;
      identity.kind = listed.kind;
      identity.value = fingerprint;
      for (const RosterPerson* person : roster_.Resolve(identity, std::nullopt).candidates) {
        owners.insert(person->id);
      }
    };
    add(listed.fingerprint);
    if (listed.kind == IdentityKind::kOpenPgpKey) {
      for (const std::string& fingerprint : FingerprintsIn(listed.material)) add(fingerprint);
    }
    return owners;
  }

  // Whom the key is to be written to; nobody when the roster has it right already.
  absl::StatusOr<std::set<std::string>> OwnersOf(const ListedKey& listed) const {
    std::set<std::string> owners;
    if (options_.mode != Mode::kAdd) return owners;
    if (!options_.person.empty()) return std::set<std::string>{options_.person};
    for (const std::string& principal : listed.principals) {
      OFFKEY_ASSIGN_OR_RETURN(std::string owner, OwnerNamed(principal));
      owners.insert(std::move(owner));
    }
    if (owners.size() > 1) {
      return absl::InvalidArgumentError(
          "its principals are several people; a key that several use is a person of kind shared");
    }
    if (!owners.empty()) return owners;
    if (!ListedOwners(listed).empty()) return owners;
    if (options_.by_addresses) {
      for (const std::string& address : listed.addresses) {
        const Resolution holder = roster_.ResolveEmail(address, std::nullopt);
        for (const RosterPerson* person : holder.candidates) owners.insert(person->id);
      }
      if (owners.size() == 1) return owners;
      return absl::InvalidArgumentError(
          owners.empty() ? "nobody in the roster has an address that it claims"
                         : "the addresses that it claims are several people's; name the owner "
                           "with --who");
    }
    return absl::InvalidArgumentError(
        "whose it is is not known; name the owner with --who EMAIL, list its fingerprint in a "
        "people file, or believe the addresses in it with --by-address");
  }

  // What the file says of one person and key.
  void PutIdentities(const std::string& id, std::vector<RosterIdentity>* stated) {
    const RosterPerson* known = roster_.Find(id);
    if (known == nullptr) return;
    const auto changed = people_.find(id);
    RosterPerson person = changed != people_.end() ? changed->second : *known;
    NormaliseIdentities(stated);
    std::vector<RosterIdentity> before;
    for (const RosterIdentity& identity : person.identities) {
      if (SameIdentity(identity, stated->front())) before.push_back(identity);
    }
    // A file that gives no interval leaves those that were entered.
    const bool says_when = std::any_of(stated->begin(), stated->end(), [](const auto& identity) {
      return !identity.validity.always();
    });
    if (before == *stated || (!before.empty() && !says_when)) return;
    std::erase_if(person.identities, [&](const RosterIdentity& identity) {
      return SameIdentity(identity, stated->front());
    });
    const auto intervals = [](const std::vector<RosterIdentity>& identities) {
      std::string text;
      for (const RosterIdentity& identity : identities) {
        absl::StrAppend(&text, text.empty() ? "" : ", ", ValidityText(identity.validity));
      }
      return text;
    };
    Note(before.empty() ? Kind::kAdded : Kind::kChanged, id, IdentityText(stated->front()),
         intervals(before), intervals(*stated));
    WarnOfOthers(id, stated->front());
    person.identities.insert(person.identities.end(), stated->begin(), stated->end());
    NormaliseIdentities(&person.identities);
    people_[id] = std::move(person);
  }

  void WarnOfOthers(const std::string& id, const RosterIdentity& identity) {
    for (const RosterPerson* other : roster_.Resolve(identity, std::nullopt).candidates) {
      if (other->id == id) continue;
      plan_.warnings.push_back(
          absl::StrCat(IdentityText(identity), " is listed for ", other->id,
                       " too: while both hold it, its signatures count for nobody"));
    }
  }

  void PutKey(const ListedKey& listed) {
    const Name name = {listed.kind, listed.fingerprint};
    const auto known = keys_.find(name);
    PublicKey key;
    if (known != keys_.end()) {
      key = known->second;
    } else {
      key.kind = listed.kind;
      key.fingerprint = listed.fingerprint;
      key.source = options_.file_name;
      key.added_at = options_.now;
    }
    const PublicKey before = key;
    TakeMaterial(listed.material, &key);
    if (options_.mode == Mode::kRevoke) {
      // A list that names a later time does not make an earlier revocation undone.
      if (options_.revoked_at < key.revoked_at) {
        key.revoked_at = options_.revoked_at;
        key.source = options_.file_name;
      }
    } else if (options_.mode == Mode::kUnrevoke) {
      key.revoked_at = kEndOfTime;
    }
    const bool is_new = known == keys_.end();
    if (!is_new && key == before) {
      ++plan_.unchanged;
      return;
    }
    const std::string what = absl::StrCat("key ", IdentityText(IdentityOf(listed, {})));
    if (is_new) Note(Kind::kAdded, "", what, "", RevokedText(key.revoked_at));
    if (!is_new && key.material != before.material) {
      Note(Kind::kChanged, "", what, "", "statements of its owner added");
    }
    if (!is_new && key.revoked_at != before.revoked_at) {
      Note(Kind::kChanged, "", what, RevokedText(before.revoked_at), RevokedText(key.revoked_at));
    }
    keys_[name] = std::move(key);
    changed_.insert(name);
  }

  void TakeMaterial(const std::string& material, PublicKey* key) const {
    if (material.empty() || key->material == material) return;
    if (key->kind == IdentityKind::kOpenPgpKey && !key->material.empty()) {
      absl::StatusOr<OpenPgpKey> into = ReadKeptOpenPgpKey(key->material);
      const absl::StatusOr<OpenPgpKey> from = ReadKeptOpenPgpKey(material);
      if (into.ok() && from.ok()) {
        MergeOpenPgpKeys(*from, &*into);
        key->material = into->Serialise();
        return;
      }
    }
    key->material = material;
  }

  const Roster& roster_;
  const KeyImportOptions& options_;
  std::map<Name, PublicKey> keys_;
  std::set<Name> changed_;
  std::map<std::string, RosterPerson> people_;
  std::map<std::tuple<std::string, IdentityKind, std::string>, std::vector<RosterIdentity>> stated_;
  KeyImportPlan plan_;
};

}  // namespace

KeyImportPlan PlanKeyImport(const Roster& roster, const std::vector<PublicKey>& keys,
                            const KeyFile& file, const KeyImportOptions& options) {
  Importer importer(roster, keys, options);
  for (const ListedKey& key : file.keys) importer.Add(key);
  KeyImportPlan plan = importer.Finish();
  plan.faults.insert(plan.faults.begin(), file.faults.begin(), file.faults.end());
  plan.fault_count += file.fault_count;
  plan.warnings.insert(plan.warnings.begin(), file.notes.begin(), file.notes.end());
  return plan;
}

}  // namespace offkey

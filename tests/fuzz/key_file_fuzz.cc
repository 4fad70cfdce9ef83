// Files with public keys, of foreign bytes. Nothing may crash; what is taken imports twice to the
// same, and reads back from the form in which it is kept.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "engine/attribution/key_import.h"
#include "engine/base/check.h"
#include "engine/signature/key_file.h"
#include "engine/signature/openpgp_key.h"

namespace {

void CheckFile(std::string_view text, bool fingerprints) {
  const auto file = offkey::ReadKeyFile(text, "f", fingerprints);
  if (!file.ok()) {
    OFFKEY_CHECK(!file.status().message().empty(), "an error without a text");
    return;
  }
  for (const offkey::ListedKey& key : file->keys) {
    OFFKEY_CHECK(!key.fingerprint.empty(), "a key without a name");
    if (key.kind != offkey::IdentityKind::kOpenPgpKey || key.material.empty()) continue;
    const auto kept = offkey::ReadKeptOpenPgpKey(key.material);
    OFFKEY_CHECK(
        kept.ok() && kept->fingerprint == key.fingerprint && kept->Serialise() == key.material,
        "a kept key that is another");
  }
  offkey::RosterPerson person;
  person.id = "p";
  auto roster = offkey::Roster::Build({person});
  OFFKEY_CHECK(roster.ok(), "no roster");
  offkey::KeyImportOptions options;
  options.file_name = "f";
  options.person = "p";
  options.mode =
      fingerprints ? offkey::KeyImportOptions::Mode::kRevoke : offkey::KeyImportOptions::Mode::kAdd;
  const auto plan = offkey::PlanKeyImport(*roster, {}, *file, options);
  auto after = offkey::Roster::Build(plan.people.empty() ? std::vector{person} : plan.people);
  OFFKEY_CHECK(after.ok(), "people that make no roster");
  const auto again = offkey::PlanKeyImport(*after, plan.keys, *file, options);
  OFFKEY_CHECK(again.changes.empty(), "importing again changes something");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  CheckFile(text, /*fingerprints=*/false);
  CheckFile(text, /*fingerprints=*/true);
  return 0;
}

// Commits, tags, author lines and mailmaps from foreign bytes. The first byte chooses the id
// length.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "git/commit_parser.h"
#include "git/mailmap.h"
#include "git/tag_parser.h"
#include "git/trailers.h"

using offkey::git::ObjectFormat;

namespace {

void CheckInside(std::string_view part, std::string_view whole) {
  if (part.empty()) return;
  if (part.data() < whole.data() || part.data() + part.size() > whole.data() + whole.size()) {
    std::abort();
  }
}

void CheckPerson(const offkey::git::Person& person, std::string_view whole) {
  CheckInside(person.name, whole);
  CheckInside(person.email, whole);
  if (person.zone_minutes < -24 * 60 || person.zone_minutes > 24 * 60) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const ObjectFormat format = (data[0] & 1) != 0 ? ObjectFormat::kSha256 : ObjectFormat::kSha1;
  const std::string_view bytes(reinterpret_cast<const char*>(data + 1), size - 1);

  offkey::git::CommitFields commit;
  offkey::git::ParseCommit(bytes, format, &commit);
  CheckPerson(commit.author, bytes);
  CheckPerson(commit.committer, bytes);
  CheckInside(commit.encoding, bytes);
  if (commit.message_offset > bytes.size()) std::abort();
  if (commit.parents.size() * offkey::git::IdBytes(format) > bytes.size()) std::abort();

  size_t kept = 0;
  for (const offkey::git::Trailer& trailer : offkey::git::ParseTrailers(bytes)) {
    if (trailer.token.empty()) std::abort();
    kept += trailer.token.size() + trailer.value.size();
    const offkey::git::TrailerPerson person = offkey::git::PersonInTrailer(trailer.value);
    CheckInside(person.name, trailer.value);
    CheckInside(person.email, trailer.value);
  }
  if (kept > bytes.size()) std::abort();

  const offkey::git::TagFields tag = offkey::git::ParseTag(bytes, format);
  CheckPerson(tag.tagger, bytes);
  CheckInside(tag.name, bytes);
  if (tag.message_offset > bytes.size()) std::abort();

  const offkey::git::Mailmap mailmap = offkey::git::Mailmap::Parse(bytes);
  const size_t half = bytes.size() / 2;
  const auto identity = mailmap.Resolve(bytes.substr(0, half), bytes.substr(half));
  if (identity.name.size() > bytes.size() || identity.email.size() > bytes.size()) std::abort();
  return 0;
}

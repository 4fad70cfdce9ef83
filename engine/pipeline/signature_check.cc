// Covered by tests/e2e/signature_test.py against gpg, ssh-keygen and git.
#include "engine/pipeline/signature_check.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/file.h"
#include "engine/base/hex.h"
#include "engine/base/status_macros.h"
#include "engine/signature/key_set.h"
#include "git/commit_parser.h"
#include "git/object_store.h"
#include "git/refs.h"
#include "git/tag_parser.h"

namespace offkey {
namespace {

constexpr size_t kMinIdDigits = 4;
constexpr uint64_t kMaxSignedObjectBytes = uint64_t{64} << 20;

std::shared_ptr<const ObjectSignature> Read(const git::SignedPart& part) {
  if (!part.of_other_format) {
    return std::make_shared<const ObjectSignature>(ReadSignature(part.armored, part.payload));
  }
  ObjectSignature signature;
  signature.fault = SignatureVerdict::kUnsupported;
  signature.reason = "made for the object's form under another hash, which is not here";
  return std::make_shared<const ObjectSignature>(std::move(signature));
}

Person PersonFrom(const git::Person& person) {
  return {std::string(person.name), std::string(person.email)};
}

CommitEvent CommitClaims(std::string_view bytes, git::ObjectFormat format) {
  git::CommitFields fields;
  git::ParseCommit(bytes, format, &fields);
  CommitEvent event;
  event.author = PersonFrom(fields.author);
  event.committer = PersonFrom(fields.committer);
  event.authored_at = {fields.author.seconds, fields.author.zone_minutes};
  event.committed_at = {fields.committer.seconds, fields.committer.zone_minutes};
  return event;
}

CommitEvent TagClaims(const git::TagFields& fields) {
  CommitEvent event;
  event.committer = PersonFrom(fields.tagger);
  event.committed_at = {fields.tagger.seconds, fields.tagger.zone_minutes};
  return event;
}

// The objects whose ids begin with these digits, two at most.
std::vector<ObjectNumber> ObjectsNamed(const git::ObjectStore& store, const std::string& digits) {
  std::vector<ObjectNumber> named;
  std::string lowest = digits;
  lowest.resize(store.hash_bytes() * 2, '0');
  const std::optional<std::string> first = HexDecode(lowest);
  if (!first) return named;
  ObjectNumber low = 0;
  ObjectNumber high = store.object_count();
  while (low < high) {
    const ObjectNumber middle = low + (high - low) / 2;
    (store.id(middle).bytes() < *first ? low : high) =
        store.id(middle).bytes() < *first ? middle + 1 : middle;
  }
  for (; low < store.object_count() && named.size() < 2; ++low) {
    if (!store.id(low).ToHex().starts_with(digits)) break;
    named.push_back(low);
  }
  return named;
}

absl::StatusOr<ObjectNumber> NumberNamed(const git::ObjectStore& store,
                                         const std::string& revision) {
  const git::RefSet refs = git::ReadRefs(store.layout());
  for (const char* prefix : {"", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/"}) {
    const git::Ref* ref = refs.Find(prefix + revision);
    if (ref == nullptr || ref->target.empty()) continue;
    const auto number =
        store.FindNumber(reinterpret_cast<const uint8_t*>(ref->target.bytes().data()));
    if (number) return *number;
    return absl::NotFoundError(absl::StrCat(PrintablePath(revision), " names an object, ",
                                            ref->target.ToHex(), ", that is not here"));
  }
  std::string digits = revision;
  for (char& c : digits) {
    if (c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
  }
  const bool hex = digits.size() >= kMinIdDigits && digits.size() <= store.hash_bytes() * 2 &&
                   digits.find_first_not_of("0123456789abcdef") == std::string::npos;
  const std::vector<ObjectNumber> named =
      hex ? ObjectsNamed(store, digits) : std::vector<ObjectNumber>();
  if (named.size() == 1) return named[0];
  if (named.size() > 1) {
    return absl::InvalidArgumentError(
        absl::StrCat(PrintablePath(revision), " begins the ids of several objects; give more"));
  }
  return absl::NotFoundError(
      absl::StrCat("there is no object or ref ", PrintablePath(revision),
                   "; give an id of at least four digits, or a branch or tag"));
}

std::string TagName(std::string_view payload, git::ObjectFormat format) {
  return std::string(git::ParseTag(payload, format).name);
}

}  // namespace

std::shared_ptr<const ObjectSignature> OwnSignature(std::string_view commit,
                                                    git::ObjectFormat format) {
  if (!git::IsSignedCommit(commit)) return nullptr;
  for (const git::SignedPart& part : git::SignaturesIn(ObjectKind::kCommit, commit, format)) {
    if (part.place == git::SignaturePlace::kCommit) return Read(part);
  }
  return nullptr;
}

absl::StatusOr<SignedObject> ReadSignedObject(const std::string& repo,
                                              const std::string& revision) {
  OFFKEY_ASSIGN_OR_RETURN(git::RepositoryLayout layout, git::OpenLayout(repo));
  const git::ObjectFormat format = layout.format;
  git::ObjectStore::Options options;
  options.max_object_bytes = kMaxSignedObjectBytes;
  OFFKEY_ASSIGN_OR_RETURN(const std::unique_ptr<git::ObjectStore> store,
                          git::ObjectStore::Open(std::move(layout), options));
  OFFKEY_ASSIGN_OR_RETURN(const ObjectNumber number, NumberNamed(*store, revision));
  SignedObject object;
  object.id = store->id(number);
  std::string bytes;
  const git::ObjectFate fate = store->Read(number, &object.kind, &bytes);
  if (fate != git::ObjectFate::kScanned) {
    return absl::DataLossError(absl::StrCat("the object ", object.id.ToHex(),
                                            " cannot be read: ", git::ObjectFateName(fate)));
  }
  if (object.kind != ObjectKind::kCommit && object.kind != ObjectKind::kTag) {
    return absl::InvalidArgumentError(absl::StrCat(
        PrintablePath(revision), " is neither a commit nor a tag; only these can be signed"));
  }
  for (const git::SignedPart& part : git::SignaturesIn(object.kind, bytes, format)) {
    ObjectSignatureOf& out = object.signatures.emplace_back();
    out.place = part.place;
    if (part.place == git::SignaturePlace::kCommit) {
      out.event = CommitClaims(bytes, format);
    } else {
      out.tag = TagName(part.payload, format);
      out.event = TagClaims(git::ParseTag(part.payload, format));
    }
    out.event.commit = object.id;
    out.event.signature = Read(part);
  }
  return object;
}

}  // namespace offkey

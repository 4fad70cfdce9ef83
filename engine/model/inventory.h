// What an issuer lists: a credential, who holds it, and how it is recognised where it is found.
//
// Place in the flow: an issuer's listing -> engine/attribution/inventory (one parser per documented
// form) -> InventoryEntry -> engine/store -> InventoryTie -> Attribution (relation owns).
//
// No secret is in here: what a listing shows of one (last eight characters, a masked form, a hash)
// becomes a keyed MatchKey before it leaves the parser's caller, and the same keys are made of what
// a sweep finds. So a listing that is imported after a sweep ties what was found before it.
//
// Thread rule: plain values. All texts are valid UTF-8. Times are Unix seconds.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/digest.h"

namespace offkey {

// By what a listed credential is recognised in a finding, the surest first.
enum class MarkKind : uint8_t {
  kId,            // a public id that is the finding itself, stands in it, or goes with it
  kHash,          // SHA-256 of the secret, or of its documented part
  kSshKey,        // fingerprint of the public key that belongs to a private one
  kPublicKey,     // the same over SubjectPublicKeyInfo (Snowflake)
  kMask,          // first and last characters
  kEmbeddedUser,  // the issuer's number of the user, in the token itself: any token of theirs
};
const char* MarkKindName(MarkKind kind);  // "id", "hash", "ssh_key", "public_key", "mask", "user"

// As a listing states it, before it is keyed. `text` is the id, 64 hexadecimal digits of the hash,
// "SHA256:...", or the user's number; of a mask the first and last characters.
struct CredentialMark {
  MarkKind kind = MarkKind::kId;
  std::string text;
  std::string suffix;  // kMask
  friend bool operator==(const CredentialMark&, const CredentialMark&) = default;
};

// HMAC of a mark under the installation's key. An id's is the fingerprint that the id has as a
// finding (engine/base/digest.h).
using MatchKey = Digest;

// How many characters of the beginning and the end a mask shows.
struct MaskShape {
  uint32_t prefix = 0;
  uint32_t suffix = 0;
  friend auto operator<=>(const MaskShape&, const MaskShape&) = default;
};

// A person or account as an issuer states it. Everything may be empty.
struct InventoryParty {
  std::string text;     // the statement as written, for people
  std::string email;    // folded
  std::string login;    // of a roster's login: "github.com/jane#77"
  std::string user_id;  // the issuer's own id, for a listing of users to explain
  bool empty() const { return text.empty(); }
  friend bool operator==(const InventoryParty&, const InventoryParty&) = default;
};

struct InventoryEntry {
  std::string kind;             // "github-sso"; a listing of people has `is_account`
  std::string issuer;           // the provider of the rules: "github"
  std::string account;          // organisation, project, tenant; may be empty
  std::string credential;       // the issuer's id for it; names the entry within kind and account
  std::string credential_kind;  // "access key", "SSH key"
  std::string name;             // its label
  InventoryParty owner;
  InventoryParty creator;  // who minted it, where that is somebody else: they saw the secret
  std::optional<int64_t> created_at;
  std::optional<int64_t> last_used_at;
  std::optional<int64_t> expires_at;
  std::optional<bool> active;
  // The listing has a field for it: an empty one means never used, or never expiring. Without it
  // nothing is known.
  bool last_use_stated = false;
  bool expiry_stated = false;
  std::string last_used_for;      // the service that saw the last use: "s3"
  std::string power;              // scopes, permissions, roles
  bool is_account = false;        // no credential: what stands behind a user id
  bool owner_is_hint = false;     // the owner stands in a free text that anybody may write: grade D
  bool owner_is_machine = false;  // by the issuer's form the account is no person's
  std::optional<int64_t> stated_at;  // of a log: when it happened
  uint64_t line = 0;                 // in its file, of the entry's first byte
  std::string field;                 // that names the owner
  std::vector<CredentialMark> marks;
};

// A mark as the store keeps it.
struct InventoryMatch {
  MatchKey key = {};
  MarkKind kind = MarkKind::kId;
  uint32_t characters = 0;  // kMask: how many are compared, without what all tokens share
  uint32_t bits = 0;        // kMask: how much they tell, rounded down
};

// Where an entry was read.
struct InventorySource {
  std::string file;
  std::string sha256;  // of the file, hexadecimal
  int64_t as_of = 0;   // the time of which the listing speaks
  int64_t imported_at = 0;
  std::string recorded_by;
};

// An entry whose mark is a finding's.
struct InventoryTie {
  int64_t entry_id = 0;
  InventoryEntry entry;  // without its marks
  InventorySource source;
  InventoryMatch match;
  uint64_t crowd = 0;         // masks of this issuer in the store: any may match by chance
  bool by_companion = false;  // the id stands beside the finding, it is not in it
  bool ambiguous = false;     // several ids stand beside it
  std::optional<InventorySource> gone;    // a later listing no longer has it
  std::vector<InventoryParty> explained;  // what listings of users say about owner.user_id
};

}  // namespace offkey

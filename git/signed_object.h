// The signatures of a commit or tag object, each with exactly the bytes that it has to be over.
//
// Place in the flow: an object's content as stored -> SignaturesIn -> engine/signature. As git does
// it (commit.c: parse_buffer_signed_by_header, gpg-interface.c: parse_signature and
// get_format_by_sig, tag.c):
//
// - A commit's stands in its header "gpgsig", in a SHA-256 repository "gpgsig-sha256", continued by
//   lines that begin with a space; signed is the commit without any header that begins with
//   "gpgsig".
// - A tag's stands at the end of its message, from the last line that begins one; signed is all
//   before it, without such headers.
// - "mergetag" headers of a commit hold signed tags whole. They tell who made the tag, not who made
//   the commit.
//
// Thread rule: pure. Linear in the object.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/model/object.h"
#include "git/repository_layout.h"

namespace offkey::git {

enum class SignaturePlace : uint8_t { kCommit, kTag, kMergeTag };

struct SignedPart {
  SignaturePlace place = SignaturePlace::kCommit;
  std::string armored;  // empty: it is over the object's other form (see below)
  std::string payload;
  // A SHA-1 object that only carries the signature of its SHA-256 form, or the other way round:
  // what was signed is not here.
  bool of_other_format = false;
};

inline constexpr size_t kMaxMergeTags = 64;  // of one commit; more are left out

// Whether a commit has a signature of its own: a look at its header, nothing is copied.
bool IsSignedCommit(std::string_view commit);

// The object's own signature first. Empty: it is not signed, or is neither commit nor tag.
std::vector<SignedPart> SignaturesIn(ObjectKind kind, std::string_view bytes, ObjectFormat format);

}  // namespace offkey::git

// Covered by tests/unit/git/commit_parser_test.cc and tests/fuzz/commit_fuzz.cc.
#include "git/tag_parser.h"

#include "git/object_header.h"
#include "git/refs.h"

namespace offkey::git {
namespace {

std::optional<ObjectKind> KindFromName(std::string_view name) {
  if (name == "commit") return ObjectKind::kCommit;
  if (name == "tree") return ObjectKind::kTree;
  if (name == "blob") return ObjectKind::kBlob;
  if (name == "tag") return ObjectKind::kTag;
  return std::nullopt;
}

// The openings that git's gpg-interface.c looks for at the start of a line.
bool HasSignatureBlock(std::string_view message) {
  for (const std::string_view opening :
       {"-----BEGIN PGP SIGNATURE-----", "-----BEGIN PGP MESSAGE-----",
        "-----BEGIN SIGNED MESSAGE-----", "-----BEGIN SSH SIGNATURE-----"}) {
    for (size_t at = message.find(opening); at != std::string_view::npos;
         at = message.find(opening, at + 1)) {
      if (at == 0 || message[at - 1] == '\n') return true;
    }
  }
  return false;
}

}  // namespace

TagFields ParseTag(std::string_view bytes, ObjectFormat format) {
  TagFields fields;
  ObjectHeader header(bytes);
  bool has_tagger = false;
  std::string_view key;
  std::string_view value;
  while (header.Next(&key, &value)) {
    if (key == "object" && fields.target.empty()) {
      fields.target = ParseHexId(value, format);
    } else if (key == "type" && !fields.kind.has_value()) {
      fields.kind = KindFromName(value);
    } else if (key == "tag" && fields.name.empty()) {
      fields.name = value;
    } else if (key == "tagger" && !has_tagger) {
      fields.tagger = ParsePerson(value);
      has_tagger = true;
    } else if (key == "gpgsig" || key == "gpgsig-sha256") {
      fields.has_signature = true;
    }
  }
  fields.message_offset = header.message_offset();
  fields.has_signature =
      fields.has_signature || HasSignatureBlock(bytes.substr(fields.message_offset));
  fields.well_formed = !fields.target.empty() && fields.kind.has_value() && !fields.name.empty();
  return fields;
}

}  // namespace offkey::git

// Covered by tests/unit/git/commit_parser_test.cc and tests/fuzz/commit_fuzz.cc.
#include "git/commit_parser.h"

#include "git/object_header.h"
#include "git/refs.h"

namespace offkey::git {

void ParseCommit(std::string_view bytes, ObjectFormat format, CommitFields* fields) {
  std::vector<ObjectId> parents = std::move(fields->parents);
  parents.clear();
  *fields = CommitFields();
  ObjectHeader header(bytes);
  bool has_author = false;
  bool has_committer = false;
  bool parents_may_follow = true;
  std::string_view key;
  std::string_view value;
  while (header.Next(&key, &value)) {
    if (key == "tree" && fields->tree.empty()) {
      fields->tree = ParseHexId(value, format);
    } else if (key == "parent" && parents_may_follow) {
      if (const ObjectId parent = ParseHexId(value, format); !parent.empty()) {
        parents.push_back(parent);
      }
    } else {
      // A "parent" below the author is no parent to git: it must not become one here.
      parents_may_follow = false;
      if (key == "author" && !has_author) {
        fields->author = ParsePerson(value);
        has_author = true;
      } else if (key == "committer" && !has_committer) {
        fields->committer = ParsePerson(value);
        has_committer = true;
      } else if (key == "encoding" && fields->encoding.empty()) {
        fields->encoding = value;
      } else if (key == "gpgsig" || key == "gpgsig-sha256") {
        fields->has_signature = true;
      }
    }
  }
  fields->message_offset = header.message_offset();
  fields->parents = std::move(parents);
  fields->well_formed =
      !fields->tree.empty() && fields->author.well_formed && fields->committer.well_formed;
}

}  // namespace offkey::git

// What an annotated tag object says; tolerant like commit_parser.h, same thread and lifetime rules.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "engine/model/object.h"
#include "git/person.h"
#include "git/repository_layout.h"

namespace offkey::git {

struct TagFields {
  ObjectId target;                 // empty when it cannot be read
  std::optional<ObjectKind> kind;  // of the target, as stated; nullopt when unknown
  std::string_view name;
  Person tagger;              // old tags have none
  size_t message_offset = 0;  // the message ends with the signature, if there is one
  bool has_signature =
      false;  // an armoured OpenPGP, SSH or X.509 block in the message, or a gpgsig header
  bool well_formed = false;  // target, kind and name could be read
};

TagFields ParseTag(std::string_view bytes, ObjectFormat format);

}  // namespace offkey::git

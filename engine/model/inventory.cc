// Covered by tests/unit/attribution/inventory_forms_test.cc.
#include "engine/model/inventory.h"

namespace offkey {

const char* MarkKindName(MarkKind kind) {
  switch (kind) {
    case MarkKind::kId:
      return "id";
    case MarkKind::kHash:
      return "hash";
    case MarkKind::kSshKey:
      return "ssh_key";
    case MarkKind::kPublicKey:
      return "public_key";
    case MarkKind::kMask:
      return "mask";
    case MarkKind::kEmbeddedUser:
      return "user";
  }
  return "unknown";
}

}  // namespace offkey

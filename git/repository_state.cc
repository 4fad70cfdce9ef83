// Covered by tests/unit/git/repository_state_test.cc.
#include "git/repository_state.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "engine/base/packed_bytes.h"

namespace offkey::git {
namespace {

// The end of a file, where its checksums stand.
constexpr size_t kTrailerBytes = 64;

std::string_view Trailer(std::string_view bytes) {
  return bytes.substr(bytes.size() - std::min(bytes.size(), kTrailerBytes));
}

template <typename Notes>
void AddNotes(const Notes& notes, PackedWriter* out) {
  out->Number(notes.size());
  for (const std::string& note : notes) out->Bytes(note);
}

void AddObjects(const ObjectStore& store, PackedWriter* out) {
  out->Number(store.hash_bytes());
  out->Number(store.object_count());
  out->Number(store.promisor());
  out->Number(store.unknown_remainder());
  AddNotes(store.notes(), out);
  out->Number(store.packs().size());
  for (const auto& pack : store.packs()) {
    out->Bytes(pack->name);
    out->Number(pack->file.bytes().size());
    out->Bytes(Trailer(pack->file.bytes()));
    out->Bytes(Trailer(pack->index_file.bytes()));
    out->Number(pack->has_made_index());
  }
  out->Number(store.loose().size());
  for (const LooseObject& loose : store.loose()) {
    out->Bytes({reinterpret_cast<const char*>(store.id_bytes(loose.number)), store.hash_bytes()});
  }
}

void AddRefs(const RefSet& refs, PackedWriter* out) {
  out->Number(static_cast<uint64_t>(refs.head_state));
  out->Bytes(refs.head_target);
  out->Number(refs.broken);
  out->Number(refs.unknown_remainder);
  AddNotes(refs.notes, out);
  out->Number(refs.shallow.size());
  for (const ObjectId& id : refs.shallow) out->Bytes(id.bytes());
  out->Number(refs.refs().size());
  for (const Ref& ref : refs.refs()) {
    out->Bytes(ref.name);
    out->Bytes(ref.target.bytes());
    out->Number(static_cast<uint64_t>(ref.kind));
    out->Number(ref.symbolic);
  }
}

}  // namespace

Digest RepositoryState(const ObjectStore& store, const RefSet& refs) {
  std::string text;
  PackedWriter out(&text);
  AddObjects(store, &out);
  AddRefs(refs, &out);
  Sha256Stream digest;
  digest.Add(text);
  const ReflogSummary reflogs = ReadReflogs(store.layout(), [&](const Reflog& reflog) {
    std::string head;
    PackedWriter writer(&head);
    writer.Bytes(reflog.path);
    writer.Number(reflog.text.size());
    digest.Add(head);
    digest.Add(reflog.text);
  });
  text.clear();
  out.Number(reflogs.files);
  out.Number(reflogs.broken_lines);
  out.Number(reflogs.unknown_remainder);
  AddNotes(reflogs.notes, &out);
  digest.Add(text);
  return digest.Finish();
}

}  // namespace offkey::git

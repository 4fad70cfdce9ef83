// Signatures of single objects: of the commits behind findings, and of what a command names.
//
// Place in the flow: git/signed_object.h -> engine/signature -> CommitEvent, `offkey people
// signature`. Only what a finding needs is looked at: other commits cost nothing.
//
// Thread rule: pure functions; CheckSignatures opens and closes the repository.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/model/finding.h"
#include "git/repository_layout.h"
#include "git/signed_object.h"

namespace offkey {

// The commit's own signature; nullptr: it is not signed.
std::shared_ptr<const ObjectSignature> OwnSignature(std::string_view commit,
                                                    git::ObjectFormat format);

// One signature of an object, with what the object claims.
struct ObjectSignatureOf {
  git::SignaturePlace place = git::SignaturePlace::kCommit;
  std::string tag;  // the name of a tag, or of the tag that was merged
  // The signed object's people and times; of a tag the tagger is the committer, and nobody the
  // author.
  CommitEvent event;
};

struct SignedObject {
  ObjectId id;
  ObjectKind kind = ObjectKind::kCommit;
  std::vector<ObjectSignatureOf> signatures;  // its own first; empty: it is not signed
};

// `revision`: an id of at least four digits that names one object, or the name of a ref, whole
// ("refs/tags/v1") or short ("v1", "main", "origin/main", "HEAD"). A tag's name names the tag, not
// what it points to. kNotFound: there is none; kInvalidArgument: several objects, or an object that
// cannot be signed; kDataLoss: it cannot be read. Further errors of OpenLayout.
absl::StatusOr<SignedObject> ReadSignedObject(const std::string& repo, const std::string& revision);

}  // namespace offkey

// Whose a credential says that it is: what its bytes, or the text around it, state.
//
// Place in the flow: once for each distinct credential, where a Finding is made (engine/pipeline)
// -> Finding.stated -> AttributeFinding -> attributions of relation owns. Nobody is asked and no
// signature is checked, so: C for claims of a JWT and a key's comment, which anybody can write; B
// for what the issuer builds into a credential (service-account files, routable tokens) and for the
// user of a connection string, which is the one whom the password is for.
//
// Thread rule: pure functions over any bytes; what is not in the documented form states nothing.
// No text here holds the secret; the caller still sends all of them through its Redactor.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/finding.h"

namespace offkey {

// How far a credential's surroundings are looked at, on either side.
inline constexpr size_t kSelfDescriptionReach = 4096;

struct SelfDescription {
  std::vector<StatedIdentity> identities;  // sorted, each once
  std::vector<std::string> ids;            // public ids that belong to it: a private_key_id
};

// Of the secret itself.
SelfDescription DescribeSecret(std::string_view rule, std::string_view provider,
                               std::string_view secret);

// Of the text around [begin, end), for rules whose secret stands in a larger thing: the
// service-account file around a private key, the certificate beside one, the connection string
// around a password. Nothing for other rules (see LooksAround).
SelfDescription DescribeSurroundings(std::string_view rule, std::string_view provider,
                                     std::string_view text, size_t begin, size_t end);
bool LooksAround(std::string_view rule, std::string_view provider);

// The issuer's number of the user whom a token was made for: GitLab's routable tokens ("u:" in
// base 36 of their payload; GitLab handbook, "Cells: Routable Tokens").
std::optional<std::string> EmbeddedUser(std::string_view provider, std::string_view secret);

// The AWS account of a key id of the newer form (from 2019 on; the form is not documented by AWS),
// 12 digits.
std::optional<std::string> AwsAccountOfKeyId(std::string_view key_id);

}  // namespace offkey

// Secrets that nobody is meant to use: those of words that examples are written with, and the
// examples that issuers and standards print.
//
// Place in the flow: SecretChecks::Judge and JudgeAssigned, for what has passed everything else.
// Thread rule: free functions over constants, no allocation.
#pragma once

#include <cstddef>
#include <string_view>

namespace offkey {

// Nothing but words of examples and of the worst lists, in any case, with signs and digits for
// letters ("p4ssw0rd"), and at most a few digits and signs around them ("test-1234").
bool IsDummy(std::string_view secret);

// The decoded form of a Basic login: whether its password is a dummy.
bool IsDummyLogin(std::string_view user_and_password);

// One of the credentials that an issuer's documentation or an RFC prints, or that every
// installation of an emulator has. Only their hashes stand in the program.
bool IsKnownExample(std::string_view secret);

// RandomnessBits a character of what is left of `secret` without `words` (lower case); below zero
// when that is shorter than `least`, or holds no digit and is not surely made by chance.
double RestRandomness(std::string_view secret, const std::string_view* words, size_t count,
                      size_t least);

// Whether what is left of `secret` without `words` (lower case) is made by chance: "k3Xtest9fQw2"
// is a secret, whatever stands inside.
bool ChanceOutweighs(std::string_view secret, const std::string_view* words, size_t count);

}  // namespace offkey
